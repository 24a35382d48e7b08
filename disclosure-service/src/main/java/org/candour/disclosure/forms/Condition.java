package org.candour.disclosure.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** When a rule applies to an answer. Forms combine these as data; there is no script behind them. */
public sealed interface Condition {

    /** JSON Pointers of the places to which it applies. */
    List<String> hits(FilledForm filled, Circumstances circumstances);

    /**
     * A question answered with one of {@code choices} while another, at the same key, is not answered with one of
     * {@code in}.
     */
    record Without(String question, Set<String> choices, String other, Set<String> in) implements Condition {

        @Override
        public List<String> hits(FilledForm filled, Circumstances circumstances) {
            return filled
                    .choices(answer -> answer.question().equals(question) && FilledForm.chose(answer, choices)
                            && filled.keysOf(answer, other).stream().anyMatch(
                                    key -> !filled.chosen(other, key, in)));
        }
    }

    /** An overarching question answered with {@code choice} and none of those under it with one of {@code in}. */
    record NothingUnder(String choice, Set<String> in) implements Condition {

        @Override
        public List<String> hits(FilledForm filled, Circumstances circumstances) {
            return filled.choices(answer -> choice.equals(answer.choice()) && hollow(filled, answer));
        }

        private boolean hollow(FilledForm filled, Answer answer) {
            var under = filled.form().questions().stream()
                    .filter(question -> answer.question().equals(question.under())).map(Question::id)
                    .toList();
            return !under.isEmpty() && under.stream().noneMatch(
                    id -> filled.keysOf(answer, id).stream().anyMatch(key -> filled.chosen(id, key, in)));
        }
    }

    /** A plan whose day has passed when the form is judged. */
    record PlanPast() implements Condition {

        @Override
        public List<String> hits(FilledForm filled, Circumstances circumstances) {
            var on = circumstances.on();
            return filled.pointers("/plan/date", answer -> {
                var plan = answer.plan();
                return plan != null && plan.date() != null && plan.date().isBefore(on);
            });
        }
    }

    /** The same text under at least {@code answers} questions; texts of fewer than {@code words} words do not count. */
    record SameText(int answers, int words) implements Condition {

        @Override
        public List<String> hits(FilledForm filled, Circumstances circumstances) {
            var questions = new HashMap<String, Set<String>>();
            for (var answer : filled.answers()) {
                questions.computeIfAbsent(filled.textOf(answer), _ -> new HashSet<>()).add(answer.question());
            }
            return filled.pointers("/text", answer -> {
                var text = filled.textOf(answer);
                return Words.count(text) >= words && questions.getOrDefault(text, Set.of()).size() >= answers;
            });
        }
    }

    /** At least {@code answers} answers, all with one of {@code choices}, in fewer than {@code words} words together. */
    record FewWords(int answers, Set<String> choices, int words) implements Condition {

        @Override
        public List<String> hits(FilledForm filled, Circumstances circumstances) {
            var given = filled.answers();
            var all = given.size() >= answers
                    && given.stream().allMatch(answer -> FilledForm.chose(answer, choices));
            var said = given.stream().mapToInt(answer -> Words.count(filled.textOf(answer))).sum();
            return all && said < words ? List.of("/answers") : List.of();
        }
    }

    /** A question answered with one of {@code choices} by a company of one of these ISIC divisions. */
    record InSector(String question, Set<String> choices, Set<String> divisions) implements Condition {

        @Override
        public List<String> hits(FilledForm filled, Circumstances circumstances) {
            var sector = circumstances.sector();
            var there = sector != null && sector.length() >= 2 && divisions.contains(sector.substring(0, 2));
            return filled.choices(answer -> there && answer.question().equals(question)
                    && FilledForm.chose(answer, choices));
        }
    }

    /** A question answered with one of {@code choices} by a company of more than {@code employees} employees. */
    record OverEmployees(String question, Set<String> choices, int employees) implements Condition {

        @Override
        public List<String> hits(FilledForm filled, Circumstances circumstances) {
            var stated = circumstances.employees();
            var large = stated != null && stated > employees;
            return filled.choices(answer -> large && answer.question().equals(question)
                    && FilledForm.chose(answer, choices));
        }
    }

    /** A question left unanswered by a group filing of more than {@code entities} entities. */
    record GroupUnanswered(String question, int entities) implements Condition {

        @Override
        public List<String> hits(FilledForm filled, Circumstances circumstances) {
            var silent = circumstances.entities() > entities && !filled.answered(question);
            return silent ? List.of("/answers") : List.of();
        }
    }

    /** Evidence whose link is the front page of a host and so shows nothing in particular. */
    record BareHomePage() implements Condition {

        private static final Pattern FRONT_PAGE = Pattern.compile("(?i)https?://[^/?#]+/?");

        @Override
        public List<String> hits(FilledForm filled, Circumstances circumstances) {
            var found = new ArrayList<String>();
            filled.each((pointer, answer) -> {
                for (var i = 0; i < answer.evidence().size(); i++) {
                    var link = answer.evidence().get(i).link();
                    if (link != null && FRONT_PAGE.matcher(link.strip()).matches()) {
                        found.add(pointer + "/evidence/" + i + "/link");
                    }
                }
            });
            return found;
        }
    }
}
