package org.candour.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Dependencies;
import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.record.PartKey;
import org.candour.scoring.engine.record.PublicDecisions;
import org.candour.scoring.engine.record.PublicRecord;
import org.candour.scoring.engine.record.RegisteredFiling;
import org.candour.verify.Json.Nothing;

/** Compares a record for everybody with the one that is computed again from what is open of the filing. */
final class PublicComparison {

    private final RecordDocument record;
    private final VersionDocument version;
    private final List<PartKey> read;
    private final Lines lines;
    private final PartlyOpen open;

    /** @param read the answers in the filing that the methodology reads */
    PublicComparison(RecordDocument record, VersionDocument version, Methodology methodology,
            List<PartKey> read, Lines lines) {
        this.record = record;
        this.version = version;
        this.read = read.stream().filter(key -> !record.withholding().has(key)).toList();
        this.lines = lines;
        this.open = new PartlyOpen(Dependencies.of(methodology),
                this.read.stream().filter(key -> version.content(key.toString()) == null).toList());
    }

    /** @throws Different if an answer is withheld and public, or the other way about, or the record has another score */
    Outcome run(Methodology methodology, RegisteredFiling filing) {
        audiences(methodology);
        PublicDecisions review = record.review();
        // the words after a review also come from decisions that are not here
        boolean whole = record.withholding().isEmpty() || (review == null && version.showsReviewersParts());
        byte[] again = review == null
                ? PublicRecord.of(methodology, filing, record.withholding().questions(), whole)
                : after(review, methodology, filing);
        Map<String, Object> computed = Data.of("The score", "", Json.read(again, "The score")).members();
        Map<String, Object> claimed = whole ? record.tree() : withoutWords(record.tree());
        engine(claimed, computed);
        boolean equal = open.isWhole() && Arrays.equals(Canonical.bytes(claimed), again);
        if (!equal && open.isWhole()) {
            Difference.first("", claimed, computed).ifPresent(found -> {
                throw Comparison.different(found);
            });
        } else if (!equal) {
            open.compare(claimed, computed);
        }
        return said(whole, equal);
    }

    private byte[] after(PublicDecisions review, Methodology methodology, RegisteredFiling filing) {
        review.decisions().each().stream().filter(each -> record.withholding().questions().entrySet().stream()
                .anyMatch(form -> form.getKey().id().equals(each.form())
                        && form.getValue().contains(each.question())))
                .findFirst().ifPresent(each -> {
                    throw new Different(
                            "/review/decisions: " + Shown.text(each.form() + "/" + each.question())
                                    + " is withheld, and decided about in the open");
                });
        lines.say("decisions", review.decisions().each().size() + " of closing " + review.number()
                + " of the review are about public answers, as the record has them");
        return PublicRecord.of(methodology, filing, record.withholding().questions(), review);
    }

    /** What is withheld is filed for reviewers, as the filing's digest proves, and the other way about. */
    private void audiences(Methodology methodology) {
        record.withholding().questions().keySet().stream().filter(form -> !version.forms().contains(form))
                .findFirst().ifPresent(form -> {
                    throw new Different("/withheld: " + Shown.text(form.id() + " " + form.version())
                            + " is no form that was filed");
                });
        for (Part part : version.parts().values()) {
            PartKey key = PartKey.parse(part.key()).orElse(null);
            if (key != null && version.isFiled(key.form())) {
                boolean reviewersOnly = VersionDocument.REVIEWERS.equals(part.within());
                if (reviewersOnly && !record.withholding().has(key) && reads(methodology, key)) {
                    throw new Different("/withheld: " + Shown.text(part.key())
                            + " was filed for reviewers only, and is not among what is withheld");
                }
                if (!reviewersOnly && record.withholding().has(key)) {
                    throw new Different("/withheld: " + Shown.text(part.key())
                            + " was not filed for reviewers only, and is withheld");
                }
            }
        }
    }

    private boolean reads(Methodology methodology, PartKey key) {
        return version.forms().stream().anyMatch(
                form -> form.id().equals(key.form()) && methodology.reads(form, key.question()));
    }

    private void engine(Map<String, Object> claimed, Map<String, Object> computed) {
        Object engine = record.tree().getOrDefault("engine", Nothing.ABSENT);
        if (!engine.equals(Engine.VERSION)
                && !(open.isWhole() && Comparison.isEqualButForTheEngine(claimed, computed))) {
            throw Comparison.otherEngine(engine);
        }
    }

    private Outcome said(boolean whole, boolean equal) {
        record.withholding().sayTo(lines);
        boolean bytes = equal && whole;
        lines.say("score", "for everybody, computed again by engine " + Engine.VERSION
                + (bytes && record.canonical()
                        ? ": equal byte for byte"
                        : whole && open.isWhole()
                                ? ": its content is equal"
                                : " from what is open: equal in what does not depend on the rest"));
        boolean proven = Comparison.isProven(version, read);
        if (!proven) {
            lines.say("not proven", "some of the parts that were read are open without their salt");
        }
        boolean all = whole && open.isWhole() && proven;
        lines.say(all ? "equal" : "in part", all
                ? "the record follows from its filing and its methodology"
                : "equal as far as it can be computed again");
        Numbers.of(record.tree(), open::isOpen)
                .forEach(line -> lines.below(line.contains("withheld") && !whole
                        ? "not computed again: " + line
                        : line));
        return all ? Outcome.EQUAL : Outcome.EQUAL_IN_PART;
    }

    /** Without the words that stand for what is withheld: they come from answers that are not here. */
    private static Map<String, Object> withoutWords(Map<String, Object> tree) {
        Map<String, Object> without = new LinkedHashMap<>();
        boolean withheld = isWithheld(tree) || isWithheld(tree.get("result"));
        tree.forEach((name, value) -> {
            if (!withheld || !name.equals("step")) {
                without.put(name, withoutWords(value));
            }
        });
        return without;
    }

    private static Object withoutWords(Object value) {
        return switch (value) {
            case Map<?, ?> map -> withoutWords(Data.of("The record", "", map).members());
            case List<?> list -> {
                List<Object> items = new ArrayList<>();
                list.forEach(item -> items.add(withoutWords((Object) item)));
                yield items;
            }
            default -> value;
        };
    }

    private static boolean isWithheld(@Nullable Object value) {
        return value instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get("withheld"));
    }
}
