package org.candour.verify;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.record.PartKey;
import org.candour.verify.Json.Nothing;

/**
 * Holds the member {@code filing} of a version, which people read, against the parts, which are proven: whoever changes
 * a word there changes nothing that counts, and must be found all the same. What belongs to a part that is not open
 * is passed over.
 */
final class Wording {

    private static final String FILING = "/filing";

    /** Parts write decimal numbers as strings (RFC 8785, appendix D). */
    private static final Set<String> DECIMAL = Set.of("number", "turnover", "assets");

    private final VersionDocument version;

    Wording(VersionDocument version) {
        this.version = version;
    }

    /** @throws Different at the first place where they say something else */
    void check() {
        Map<String, Object> facts = version.content(PartKey.FACTS);
        if (facts == null || !(version.tree().get("filing") instanceof Map<?, ?> filing)) {
            return;
        }
        Object company = or(facts.get("company"));
        compare("/company", or(version.tree().get("company")), company);
        Map<String, Object> said = new TreeMap<>(facts);
        said.put("company", company instanceof Map<?, ?> named ? or(named.get("id")) : Nothing.ABSENT);
        for (String whole : List.of("coverage", "attestation")) {
            said.put(whole, or(version.content(whole)));
        }
        Set<String> names = new TreeSet<>(said.keySet());
        filing.keySet().forEach(name -> names.add((String) name));
        names.remove("answers");
        names.removeIf(name -> version.parts().containsKey(name) && version.content(name) == null);
        names.forEach(
                name -> compare(Difference.below(FILING, name), or(filing.get(name)), or(said.get(name))));
        answers(filing.get("answers") instanceof List<?> list ? list : List.of());
    }

    private void answers(List<?> answers) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            String place = Difference.below(FILING + "/answers", i);
            Data answer = Data.of(VersionDocument.WHAT, place, answers.get(i));
            String key = new PartKey(answer.text("form"), answer.text("question"), Filings.at(answer))
                    .toString();
            Part part = version.parts().get(key);
            if (part == null || !seen.add(key)) {
                throw new Different(
                        place + ": the filing has no other part " + Shown.text(key) + " that says so");
            }
            Map<String, Object> structured = part.content();
            if (structured != null) {
                Part free = version.parts().get(key.replaceAll("/structured$", "/free"));
                compare(place, WordedAnswer.read(answer.members(), free),
                        WordedAnswer.said(structured, free));
            }
        }
        version.parts().values().stream().filter(part -> part.isOpen() && !seen.contains(part.key())
                && PartKey.parse(part.key()).isPresent()).findFirst().ifPresent(part -> {
                    throw new Different(
                            FILING + "/answers: the part " + Shown.text(part.key()) + " is not among them");
                });
    }

    private static void compare(String place, Object read, Object said) {
        Difference.first(place, plain(read), plain(said)).ifPresent(found -> {
            throw Different.between(Shown.text(found.place()), "it reads", found.one(),
                    "the part that was filed says",
                    found.other());
        });
    }

    /** What the two may write differently: empty lists left out, decimal numbers as numbers. */
    private static Object plain(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> plain = new TreeMap<>();
                map.forEach((name, member) -> {
                    Object one = DECIMAL.contains((String) name) ? number(member) : plain(member);
                    if (one != Nothing.ABSENT && !(one instanceof List<?> list && list.isEmpty())) {
                        plain.put((String) name, one);
                    }
                });
                yield plain;
            }
            case List<?> list -> list.stream().map(Wording::plain).toList();
            default -> value;
        };
    }

    private static Object number(Object member) {
        try {
            return member instanceof String text ? new BigDecimal(text) : member;
        } catch (NumberFormatException e) {
            return member;
        }
    }

    static Object or(@Nullable Object value) {
        return value == null ? Nothing.ABSENT : value;
    }
}
