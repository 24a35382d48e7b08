package org.candour.disclosure.forms.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A form as it is written. What a question does not say itself, its section says. */
record FormFile(String form, String version, String title, String attribution,
        @Nullable List<DimensionFile> dimensions, Map<String, List<ChoiceFile>> choices,
        List<SectionFile> sections,
        @Nullable List<RuleFile> rules) {

    record DimensionFile(String id, String title, @Nullable List<String> keys, @Nullable Boolean free,
            @Nullable String namedBy) {}

    record ChoiceFile(String key, String anchor, @Nullable Boolean reasonRequired,
            @Nullable Boolean planRequired) {}

    record SectionFile(String id, String title, String choices, @Nullable String dimension,
            @Nullable String audience,
            @Nullable String why, @Nullable Map<String, String> anchors, @Nullable EvidenceFile evidence,
            List<QuestionFile> questions) {}

    record QuestionFile(String id, @Nullable String kind, String text, @Nullable String why,
            @Nullable String choices,
            @Nullable Map<String, String> anchors, @Nullable String dimension, @Nullable Boolean once,
            @Nullable String audience, @Nullable EvidenceFile evidence, @Nullable String under,
            @Nullable Boolean required, @Nullable Map<String, List<String>> crosswalk) {}

    record EvidenceFile(boolean expected, String example) {}

    /** The examples are data for whoever changes the rule; the tests run them. */
    record RuleFile(String id, String severity, String message, WhenFile when, Object passing,
            Object failing) {}

    /** Exactly one of these. */
    record WhenFile(@Nullable WithoutFile without, @Nullable NothingUnderFile nothingUnder,
            @Nullable Object planPast,
            @Nullable SameTextFile sameText, @Nullable FewWordsFile fewWords, @Nullable InSectorFile inSector,
            @Nullable OverEmployeesFile overEmployees, @Nullable GroupUnansweredFile groupUnanswered,
            @Nullable Object bareHomePage) {}

    record WithoutFile(String question, Set<String> choices, String other, Set<String> in) {}

    record NothingUnderFile(String choice, Set<String> in) {}

    record SameTextFile(int answers, int words) {}

    record FewWordsFile(int answers, Set<String> choices, int words) {}

    record InSectorFile(String question, Set<String> choices, Set<String> divisions) {}

    record OverEmployeesFile(String question, Set<String> choices, int employees) {}

    record GroupUnansweredFile(String question, int entities) {}
}
