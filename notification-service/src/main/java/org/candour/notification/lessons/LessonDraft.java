package org.candour.notification.lessons;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A lesson as it was sent: of the right shape, and nothing else is known about it yet. Lists are never absent; an entry
 * that is null counts as empty.
 */
public record LessonDraft(@Nullable String company, @Nullable String attribution, @Nullable String kind,
        @Nullable String title, @Nullable String whatHappened, @Nullable String howFound,
        List<String> contributingFactors, List<Question> controlGap,
        List<Question> controlWorked, @Nullable String whatWeChanged, @Nullable String timeToDetect,
        @Nullable String timeToContain, @Nullable String timeToRecover, @Nullable String cost,
        List<String> cve, List<String> cwe, List<String> attack,
        List<Action> whatOthersShouldDo, List<Harm> peopleHarm, @Nullable String norm,
        @Nullable String sector, @Nullable String region, @Nullable String sizeBand, @Nullable Period period,
        @Nullable String language, @Nullable String licence, @Nullable String tlp) {

    /** A reference to a question, as sent. */
    public record Question(@Nullable String form, @Nullable String version, @Nullable String id) {}

    /** An action, as sent. */
    public record Action(@Nullable String action, @Nullable Question question, @Nullable String effort,
            @Nullable String audience) {}

    /** A harm, as sent. */
    public record Harm(@Nullable String category, @Nullable String otherCategory, @Nullable String group,
            @Nullable String people, @Nullable String scale, @Nullable String scope,
            @Nullable String irremediability,
            @Nullable String remedy) {}

    /** A period, as sent. */
    public record Period(@Nullable String granularity, @Nullable String value) {}
}
