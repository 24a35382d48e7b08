package org.candour.disclosure.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a company says to one question of a form, at one place of the question's dimension.
 *
 * @param form the id of one of the filing's forms
 * @param at dimension to key, or {@code "*"} for every key without its own answer; empty where nothing repeats
 * @param choices what is ticked, where several may be
 * @param issues the salient issues, where the question asks for them
 * @param impacts severe impacts, where the question asks for them
 */
public record Answer(String form, String question, Map<String, String> at, @Nullable String choice,
        List<String> choices, @Nullable String text, @Nullable BigDecimal number, @Nullable LocalDate date,
        @Nullable String reason, @Nullable Plan plan, List<EvidenceItem> evidence, List<SalientIssue> issues,
        List<Impact> impacts) {

    public Answer {
        at = Map.copyOf(at);
        choices = List.copyOf(choices);
        evidence = List.copyOf(evidence);
        issues = List.copyOf(issues);
        impacts = List.copyOf(impacts);
    }

    /** An answer that is a choice and nothing else. */
    public static Answer choice(String form, String question, Map<String, String> at, String choice) {
        return new Answer(form, question, at, choice, List.of(), null, null, null, null, null, List.of(),
                List.of(),
                List.of());
    }

    /** What will be done, by whom (a role, not a person) and until when. */
    public record Plan(@Nullable String action, @Nullable String ownerRole, @Nullable LocalDate date) {

        /** Whether action, owner and date are all there. */
        public boolean isComplete() {
            return action != null && !action.isBlank() && ownerRole != null && !ownerRole.isBlank()
                    && date != null;
        }
    }
}
