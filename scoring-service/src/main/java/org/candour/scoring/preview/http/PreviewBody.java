package org.candour.scoring.preview.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request as the contract has it; what enters no score is taken as it is.
 *
 * @param draft as disclosure-service gives it
 */
public record PreviewBody(@Nullable DraftBody draft, @Nullable FilingBody filing, @Nullable ChangeBody change,
        @Nullable List<@Nullable MethodologyBody> methodologies, @Nullable Integer moves,
        @Nullable Boolean tree) {

    /** A disclosure. */
    public record DraftBody(@Nullable String id, @Nullable String state, @Nullable Long revision,
            @Nullable Integer version, @Nullable Long position, @Nullable String publishedAt,
            @Nullable String company, @Nullable String kind, @Nullable PeriodBody period,
            @Nullable List<@Nullable FormBody> forms, @Nullable List<@Nullable String> regimes,
            @Nullable JsonNode coverage, @Nullable JsonNode figures, @Nullable String lang,
            @Nullable String assessedOn, @Nullable JsonNode profile,
            @Nullable List<@Nullable AnswerBody> answers, @Nullable JsonNode attestation) {}

    /** A period. */
    public record PeriodBody(@Nullable String from, @Nullable String to) {}

    /** A version of a form. */
    public record FormBody(@Nullable String id, @Nullable String version) {}

    /** An answer. */
    public record AnswerBody(@Nullable String form, @Nullable String question,
            @Nullable Map<String, @Nullable String> at, @Nullable String choice,
            @Nullable List<@Nullable String> choices, @Nullable String text, @Nullable BigDecimal number,
            @Nullable String date, @Nullable String reason, @Nullable JsonNode plan,
            @Nullable List<@Nullable EvidenceBody> evidence, @Nullable List<@Nullable IssueBody> issues,
            @Nullable List<@Nullable JsonNode> impacts) {}

    /** An item of evidence. */
    public record EvidenceBody(@Nullable String kind, @Nullable String state, @Nullable String maker,
            @Nullable String title, @Nullable String date, @Nullable String expires, @Nullable String link) {}

    /** A salient issue. */
    public record IssueBody(@Nullable String key, @Nullable String title, @Nullable String right,
            @Nullable List<@Nullable String> groups, @Nullable List<@Nullable String> valueChain,
            @Nullable String why) {}

    /** A version of a disclosure. */
    public record FilingBody(@Nullable String disclosure, @Nullable Integer version) {}

    /** Other answers. */
    public record ChangeBody(@Nullable List<@Nullable AnswerBody> set,
            @Nullable List<@Nullable PlaceBody> remove) {}

    /** Where an answer stands. */
    public record PlaceBody(@Nullable String form, @Nullable String question,
            @Nullable Map<String, @Nullable String> at) {}

    /** A version of a methodology. */
    public record MethodologyBody(@Nullable String id, @Nullable String version) {}

}
