package org.candour.scoring.appeals.explained;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.candour.scoring.appeals.Indicators;
import org.candour.scoring.appeals.Indicators.Indicator;
import org.candour.scoring.appeals.Indicators.Question;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.methodologies.InMemoryAdoptedSets;
import org.candour.scoring.methodologies.InMemoryMethodologies;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.Shipped;
import org.candour.scoring.reviews.FilingUnderReview;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.explained.EngineReviews;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;

import static org.assertj.core.api.Assertions.assertThat;

class EngineIndicatorsTest {

    private static final ReviewId ID = new ReviewId("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1);

    private final Indicators indicators = new EngineIndicators(
            id -> id.equals(ID) ? Optional.of(about()) : Optional.empty(),
            new MethodologiesInForce(new Shipped(ShippedMethodologies.all()), new InMemoryMethodologies(),
                    new InMemoryAdoptedSets()),
            EngineReviews.audiences());

    @Test
    void aStepIsMadeFromTheAnswersUnderIt() {
        assertThat(found("A1-group").questions()).containsExactlyInAnyOrder(asked("A1"), asked("A1.1"),
                asked("A1.2"), asked("A1.3"));
        assertThat(found("A1").questions()).containsExactly(asked("A1"));
    }

    @Test
    void whatAdmitsAnAnswerOrNamesItsKeysEntersToo() {
        assertThat(found("B4").questions()).containsExactlyInAnyOrder(asked("B4"), asked("B2"));
        assertThat(found("C1-issues").questions()).containsExactlyInAnyOrder(asked("C1"), asked("C1.1"),
                asked("B1"));
    }

    @Test
    void aResultIsMadeFromItsGatesAndWhatStandsBesideIt() {
        assertThat(found("respect").questions()).contains(asked("A1"), asked("B2"), asked("C6"),
                asked("C5.1"), asked("C6.h"));
        assertThat(found("respect").questions()).noneMatch(each -> !each.form().equals("ungp-rf"));
    }

    @Test
    void everybodyMayKnowOfWhatIsMadeFromPublicAnswersOnly() {
        assertThat(found("2.C").open()).isTrue();
        assertThat(found("organisation").open()).isTrue();
        assertThat(found("2.B").open()).isFalse();
        assertThat(found("technical").open()).isFalse();
        assertThat(found("hygiene").open()).isFalse();
    }

    @Test
    void nothingElseCanBeAppealed() {
        assertThat(indicators.find(ID, "candour/1", "Z9")).isEmpty();
        assertThat(indicators.find(ID, "candour/1", "")).isEmpty();
        assertThat(indicators.find(ID, "candour/2", "respect")).isEmpty();
        assertThat(indicators.find(ID, "rdr/2020", "total")).isEmpty();
        assertThat(indicators.find(ID, "candour/1", "rights-in-security")).isEmpty();
        assertThat(indicators.find(new ReviewId(ID.disclosure(), 2), "candour/1", "respect")).isEmpty();
    }

    private Indicator found(String indicator) {
        return indicators.find(ID, "candour/1", indicator).orElseThrow();
    }

    private static Question asked(String question) {
        return new Question("ungp-rf", question);
    }

    /** Scored by candour/1, with two of its three forms. */
    private static FilingUnderReview about() {
        Methodology candour = ShippedMethodologies.all().stream().filter(each -> each.id().equals("candour"))
                .findAny().orElseThrow();
        return new FilingUnderReview(
                new ReceivedFiling(ID.disclosure(), 1, 2, 7, "XI-LEI-ZZZZ00ACME0000000004",
                        "sha256:" + "d".repeat(64), Map.of(), Instant.parse("2026-03-01T12:00:00Z"), true,
                        new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null,
                                List.of(new FormRef("ungp-rf", "2015"), new FormRef("cpg", "2.0")),
                                List.of()),
                        new byte[0]),
                List.of(new MethodologyReference(candour.id(), candour.version(), candour.digest())));
    }

}
