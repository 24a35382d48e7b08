package org.candour.scoring.reviews.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.api.AppealedIndicatorDto;
import org.candour.scoring.api.ReviewClosingDto;
import org.candour.scoring.api.ReviewDecisionDto;
import org.candour.scoring.api.ReviewDeclarationDto;
import org.candour.scoring.api.ReviewDepthDto;
import org.candour.scoring.api.ReviewDto;
import org.candour.scoring.api.ReviewHeadDto;
import org.candour.scoring.api.ReviewStatementDto;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.reviews.Closing;
import org.candour.scoring.reviews.Declaration;
import org.candour.scoring.reviews.Depth;
import org.candour.scoring.reviews.QueueItem;
import org.candour.scoring.reviews.QueueItem.Urgency;
import org.candour.scoring.reviews.QueuedFilings.Facets;
import org.candour.scoring.reviews.ReasonedDecision;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDraft;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewState;
import org.candour.scoring.reviews.ReviewState.Statement;
import org.candour.scoring.reviews.UnderAppeal;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewMappingTest {

    private static final ReviewId ID = new ReviewId("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 2);

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private static final Official ANN = new Official("client:regulator", "user:ann", "p-1");

    private static final Official BEN = new Official("client:reviewer2", "user:ben", "p-2");

    private static final Official CLEO = new Official("client:acme", "user:cleo", "p-3");

    private static final ReviewDraft DRAFT = new ReviewDraft(new Depth.Targeted("Gates."), List.of());

    private static final ReviewState.Shown SHOWN = new ReviewState.Shown(ANN, DRAFT, NOON,
            LocalDate.of(2026, 11, 16), true, new Statement(CLEO, NOON.plusSeconds(1), "No."),
            new Statement(BEN, NOON.plusSeconds(2), "Yes."));

    @Test
    void aPlaceInTheQueueSaysWhatThereIsToReview() {
        QueueItem item = new QueueItem(ID, "XI-LEI-1", 7, NOON, List.of("candour/1"),
                new Facets(List.of("cpg/2.0"), 3), new Urgency(40, 3, 1), "assigned", ANN);

        assertThat(ReviewMapping.head(item)).isEqualTo(new ReviewHeadDto(ID.toString(), "XI-LEI-1", 7L, NOON,
                List.of("cpg/2.0"), List.of("candour/1"), 40, 3, 1, "assigned").reviewer("p-1"));
    }

    @Test
    void aClosedReviewSaysAllThatLedToIt() {
        ReviewState closed = new ReviewState.Closed(SHOWN, "An authority", NOON.plusSeconds(3), "AQEB");

        ReviewDto dto = ReviewMapping.review(review(closed), true, List.of());
        assertThat(dto).isEqualTo(shown("closed").authority("An authority").closedAt(NOON.plusSeconds(3))
                .closings(List.of(new ReviewClosingDto(1, "p-1", "An authority", NOON.plusSeconds(3))))
                .declarations(List.of(new ReviewDeclarationDto("p-2", true, "Shares.", NOON))));
    }

    @Test
    void aFurtherClosingSaysWhatIsInForceSinceAndWhichAppealLedToIt() {
        ReasonedDecision after = new ReasonedDecision(
                new Decision.OnAnswer("cpg", "2.B", null, "PARTIAL", null, null), "On appeal.", List.of(),
                null);
        ReviewState closed = new ReviewState.Closed(SHOWN, List.of(
                new Closing(ANN, "An authority", NOON.plusSeconds(3), List.of(), List.of(), "AQEB", null,
                        null),
                new Closing(BEN, "Another authority", NOON.plusSeconds(4), List.of(after), List.of(),
                        "AQEC", "an-appeal", null)));

        ReviewDto dto = ReviewMapping.review(review(closed), false, List.of());

        assertThat(dto).isEqualTo(shown("closed").decisions(List.of(ReviewMapping.decision(after)))
                .authority("Another authority").closedAt(NOON.plusSeconds(4))
                .closings(List.of(new ReviewClosingDto(1, "p-1", "An authority", NOON.plusSeconds(3)),
                        new ReviewClosingDto(2, "p-2", "Another authority", NOON.plusSeconds(4))
                                .appeal("an-appeal"))));
    }

    @Test
    void whatIsUnderAppealIsNamed() {
        assertThat(ReviewMapping.review(review(SHOWN), false,
                List.of(new UnderAppeal.Indicator("candour/1", "hygiene", true))))
                .isEqualTo(shown("shown")
                        .underAppeal(List.of(new AppealedIndicatorDto("candour/1", "hygiene"))));
    }

    @Test
    void theCompanyReadsWhatItIsShownWithoutDeclarations() {
        assertThat(ReviewMapping.review(review(SHOWN), false, List.of())).isEqualTo(shown("shown"));
    }

    @Test
    void theCompanyReadsNothingOfADraft() {
        ReviewState assigned = new ReviewState.Assigned(ANN, DRAFT);

        assertThat(ReviewMapping.review(review(assigned), false, List.of())).isEqualTo(dto("assigned"));
        assertThat(ReviewMapping.review(review(assigned), true, List.of()))
                .isEqualTo(dto("assigned").reviewer("p-1")
                        .depth(new ReviewDepthDto("targeted").why("Gates.")).decisions(List.of())
                        .declarations(List.of(new ReviewDeclarationDto("p-2", true, "Shares.", NOON))));
    }

    @Test
    void aDecisionSaysWhatWasDecidedWhereAndWhy() {
        Decision on = new Decision.OnAnswer("cpg", "2.B", new At("scope", "IT"), "PARTIAL",
                Rational.of(1, 2), false);

        assertThat(ReviewMapping.decision(new ReasonedDecision(on, "Read.", List.of("sha256:1"), ID)))
                .isEqualTo(new ReviewDecisionDto("cpg", "2.B", "Read.").at(Map.of("scope", "IT"))
                        .choice("PARTIAL").strength("1/2").admitted(false).opened(List.of("sha256:1"))
                        .inheritedFrom(ID.toString()));
        assertThat(ReviewMapping.decision(new ReasonedDecision(
                new Decision.LeftOut("ungp-rf", "B1", "privacy"), "In the news.", List.of(), null)))
                .isEqualTo(new ReviewDecisionDto("ungp-rf", "B1", "In the news.").leftOut("privacy").at(null)
                        .opened(List.of()));
    }

    @Test
    void depthSaysHowItIsDrawnAgain() {
        assertThat(depth(new Depth.Full())).isEqualTo(new ReviewDepthDto("full"));
        assertThat(depth(new Depth.Random("7", 20)))
                .isEqualTo(new ReviewDepthDto("random").seed("7").percent(20));
    }

    private static @Nullable ReviewDepthDto depth(Depth depth) {
        return ReviewMapping.review(
                review(new ReviewState.Assigned(ANN, new ReviewDraft(depth, List.of()))), true, List.of())
                .getDepth();
    }

    private static Review review(ReviewState state) {
        return new Review(ID, 5, "XI-LEI-1", new Pseudonyms("a".repeat(64)),
                List.of(new Declaration(BEN, true, "Shares.", NOON)), state);
    }

    private static ReviewDto dto(String state) {
        return new ReviewDto(ID.toString(), "XI-LEI-1", state, 5L).decisions(null).declarations(null)
                .closings(null).underAppeal(null);
    }

    private static ReviewDto shown(String state) {
        return dto(state).reviewer("p-1").depth(new ReviewDepthDto("targeted").why("Gates."))
                .decisions(List.of()).shownAt(NOON).answerUntil(LocalDate.of(2026, 11, 16))
                .secondReviewerNeeded(true)
                .answer(new ReviewStatementDto("p-3", NOON.plusSeconds(1), "No."))
                .agreement(new ReviewStatementDto("p-2", NOON.plusSeconds(2), "Yes."));
    }

}
