package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.scoring.engine.Decision.LeftOut;
import org.candour.scoring.engine.Decision.OnAnswer;

/**
 * The decisions of one review: an input of a score beside the filing.
 *
 * @param each at most one for an answer and one for a key, in the order of form, question, dimension and key
 */
public record Decisions(List<Decision> each) {

    private static final Comparator<Decision> ORDER = Comparator.comparing(Decision::form)
            .thenComparing(Decision::question).thenComparing(decision -> dimension(decision))
            .thenComparing(decision -> key(decision)).thenComparing(decision -> decision instanceof LeftOut);

    /** A review that looked at nothing. */
    public static final Decisions NONE = new Decisions(List.of());

    /**
     * Puts them in order.
     *
     * @throws FilingRefused if two stand in one place
     */
    public Decisions {
        each = each.stream().sorted(ORDER).toList();
        for (int index = 1; index < each.size(); index++) {
            if (ORDER.compare(each.get(index - 1), each.get(index)) == 0) {
                throw new FilingRefused("question " + each.get(index).question() + " of form "
                        + each.get(index).form() + " is decided twice in one place");
            }
        }
    }

    /** Those decisions, in whatever order they come. */
    public static Decisions of(Collection<? extends Decision> decisions) {
        return new Decisions(List.copyOf(decisions));
    }

    /** Canonical JSON (RFC 8785): a list of objects; docs/verify.md names their members. */
    public String canonical() {
        StringBuilder out = new StringBuilder();
        Json.append(out, data());
        return out.toString();
    }

    /** What the canonical form is made of. */
    public List<Map<String, Object>> data() {
        List<Map<String, Object>> data = new ArrayList<>();
        each.forEach(decision -> data.add(data(decision)));
        return data;
    }

    private static Map<String, Object> data(Decision decision) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("form", decision.form());
        data.put("question", decision.question());
        switch (decision) {
            case OnAnswer on -> {
                if (on.at() != null) {
                    data.put("at", Map.of(on.at().dimension(), on.at().key()));
                }
                if (on.choice() != null) {
                    data.put("choice", on.choice());
                }
                if (on.strength() != null) {
                    data.put("strength", on.strength().toString());
                }
                if (on.admitted() != null) {
                    data.put("admitted", on.admitted());
                }
            }
            case LeftOut leftOut -> data.put("leftOut", leftOut.key());
        }
        return data;
    }

    List<OnAnswer> onAnswers() {
        return each.stream().filter(OnAnswer.class::isInstance).map(OnAnswer.class::cast).toList();
    }

    /** The keys that an answer should have named. */
    Set<String> leftOut(String form, String question) {
        Set<String> keys = new HashSet<>();
        each.forEach(decision -> {
            if (decision instanceof LeftOut leftOut && leftOut.form().equals(form)
                    && leftOut.question().equals(question)) {
                keys.add(leftOut.key());
            }
        });
        return keys;
    }

    private static String dimension(Decision decision) {
        return decision instanceof OnAnswer on && on.at() != null ? on.at().dimension() : "";
    }

    private static String key(Decision decision) {
        return switch (decision) {
            case OnAnswer on -> on.at() == null ? "" : on.at().key();
            case LeftOut leftOut -> leftOut.key();
        };
    }
}
