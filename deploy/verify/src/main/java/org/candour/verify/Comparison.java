package org.candour.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.candour.scoring.engine.Dependencies;
import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.record.PartKey;
import org.candour.scoring.engine.record.ScoreRecord;
import org.candour.verify.Json.Nothing;

/** Compares a record with the one that is computed again, as far as the parts that were read are open. */
final class Comparison {

    private final RecordDocument record;
    private final ScoreRecord computed;
    private final Map<String, Object> again;
    private final Lines lines;
    private final PartlyOpen open;
    private final boolean proven;

    Comparison(RecordDocument record, ScoreRecord computed, Methodology methodology, VersionDocument version,
            List<PartKey> read, Lines lines) {
        this.record = record;
        this.computed = computed;
        this.again = Data.of("The score", "", Json.read(computed.bytes(), "The score")).members();
        this.lines = lines;
        this.open = new PartlyOpen(Dependencies.of(methodology),
                read.stream().filter(key -> version.content(key.toString()) == null).toList());
        this.proven = isProven(version, read);
    }

    /** Whether all that was read and is open is what the filing's digest stands for. */
    static boolean isProven(VersionDocument version, List<PartKey> read) {
        return Stream.concat(Stream.of(PartKey.FACTS), read.stream().map(PartKey::toString))
                .map(key -> version.parts().get(key))
                .allMatch(part -> part != null && (!part.isOpen() || version.isProven(part)));
    }

    static Unchecked otherEngine(Object engine) {
        return new Unchecked(
                "The record was computed by engine " + Shown.value(engine) + " and this is engine "
                        + Shown.value(Engine.VERSION) + ": take the verifier of that version.");
    }

    /** Only where nothing else differs is that word what was changed. */
    static boolean isEqualButForTheEngine(Map<String, Object> record, Map<String, Object> again) {
        Map<String, Object> one = new HashMap<>(record);
        Map<String, Object> other = new HashMap<>(again);
        one.remove("engine");
        other.remove("engine");
        return Difference.first("", one, other).isEmpty();
    }

    Outcome run() {
        engine();
        return open.isWhole() ? whole() : partly();
    }

    /** Another engine may well give another record; that says nothing about either. */
    private void engine() {
        Object engine = record.tree().getOrDefault("engine", Nothing.ABSENT);
        if (!engine.equals(Engine.VERSION)
                && !(open.isWhole() && isEqualButForTheEngine(record.tree(), again))) {
            throw otherEngine(engine);
        }
    }

    private Outcome whole() {
        boolean bytes = Arrays.equals(Canonical.bytes(record.tree()), computed.bytes());
        if (!bytes) {
            Difference.first("", record.tree(), again).ifPresent(found -> {
                throw different(found);
            });
        }
        lines.say("score", "computed again by engine " + Engine.VERSION + ": "
                + (bytes && record.canonical()
                        ? "equal byte for byte, " + computed.bytes().length + " bytes, "
                                + Canonical.digest(computed.bytes())
                        : "its content is equal, though its bytes are not canonical JSON (RFC 8785)"));
        lines.say(proven ? "equal" : "in part", proven
                ? "the record follows from its filing and its methodology"
                : "equal, but some of the parts that were read are not proven");
        Numbers.of(again, name -> true).forEach(lines::below);
        return proven ? Outcome.EQUAL : Outcome.EQUAL_IN_PART;
    }

    private Outcome partly() {
        open.compare(record.tree(), again);
        lines.say("score",
                "computed again by engine " + Engine.VERSION + " without what is withheld: equal in "
                        + open.equalNodes() + " of " + open.nodes()
                        + " nodes, the others depend on what is withheld");
        lines.say("in part", "equal as far as it can be computed again");
        Numbers.of(again, name -> !open.isOpen(name))
                .forEach(line -> lines.below("not computed again: " + line));
        Numbers.of(again, open::isOpen).forEach(lines::below);
        return Outcome.EQUAL_IN_PART;
    }

    static Different different(Difference found) {
        return Different.between(Shown.text(found.place()), "the record has", found.one(),
                "computed again it is",
                found.other());
    }
}
