package org.candour.scoring.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.reviews.ReviewState.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of reviews does. */
public abstract class ReviewsContract {

    private static final ReviewId ONE = new ReviewId("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1);

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00.123456Z");

    private static final Official ANN = new Official("client:regulator", "user:ann", "p-1");

    private static final Official BOT = new Official("client:bot", null, "p-2");

    /** The store under test, empty at first. */
    protected abstract Reviews reviews();

    @Test
    void findsNothingThatNobodyHasTouched() {
        assertThat(reviews().find(ONE)).isEmpty();
        assertThat(reviews().all()).isEmpty();
    }

    @Test
    void givesBackWhatItWasGivenInEveryState() {
        long revision = 0;
        for (ReviewState state : states()) {
            Review review = review(ONE, ++revision, state);
            assertThat(reviews().keep(review)).isTrue();
            assertThat(reviews().find(ONE)).contains(review);
        }
    }

    @Test
    void keepsAChangeOfWhatIsOnRecordOnly() {
        Review first = review(ONE, 1, new ReviewState.Open());
        assertThat(reviews().keep(review(ONE, 2, new ReviewState.Open()))).isFalse();
        assertThat(reviews().keep(first)).isTrue();
        assertThat(reviews().keep(first)).isFalse();
        assertThat(reviews().keep(review(ONE, 3, new ReviewState.Open()))).isFalse();
        assertThat(reviews().find(ONE)).contains(first);
        assertThat(reviews().keep(review(ONE, 2, new ReviewState.Assigned(ANN, null)))).isTrue();
    }

    @Test
    void listsAllInTheOrderOfTheirIds() {
        ReviewId other = new ReviewId(ONE.disclosure(), 2);
        reviews().keep(review(other, 1, new ReviewState.Open()));
        reviews().keep(review(ONE, 1, new ReviewState.Open()));

        assertThat(reviews().all()).extracting(Review::id).containsExactly(ONE, other);
    }

    private static List<ReviewState> states() {
        ReviewDraft draft = new ReviewDraft(new Depth.Random("seed 7", 20), List.of(
                new ReasonedDecision(new Decision.OnAnswer("cpg", "2.B", new At("scope", "IT"), "PARTIAL",
                        Rational.of(1, 2), false), "Not everywhere.",
                        List.of("sha256:1", "https://example.org/"), null),
                new ReasonedDecision(new Decision.OnAnswer("cpg", "2.C", null, null, null, null), "So it is.",
                        List.of(), new ReviewId(ONE.disclosure(), 3)),
                new ReasonedDecision(new Decision.LeftOut("ungp-rf", "B1", "privacy"), "In the news.",
                        List.of(), null)));
        ReviewState.Shown shown = new ReviewState.Shown(ANN, draft, NOW, LocalDate.of(2026, 11, 16), true,
                null, null);
        ReviewState.Shown spoken = shown.replied(new Statement(BOT, NOW, "No.")).agreed(
                new Statement(new Official("user:ben", "user:ben", "p-3"), NOW, "Yes."));
        return List.of(new ReviewState.Open(), new ReviewState.Assigned(ANN, null),
                new ReviewState.Assigned(ANN, new ReviewDraft(new Depth.Full(), List.of())),
                new ReviewState.Assigned(ANN, new ReviewDraft(new Depth.Targeted("Gates."), List.of())),
                shown,
                spoken, new ReviewState.Closed(spoken, "An authority", NOW, "AQEB"),
                new ReviewState.Closed(spoken, "An authority", NOW, "AQEB").further(new Closing(BOT,
                        "Another authority", NOW.plusSeconds(1), draft.decisions().subList(0, 1),
                        List.of(new DecidedPlace("ungp-rf", "B1", null, "privacy"),
                                new DecidedPlace("cpg", "2.B", new At("scope", "OT"), null)),
                        "AQEC", "an appeal", null)),
                new ReviewState.Closed(spoken, "An authority", NOW, "AQEB").further(new Closing(BOT,
                        "An authority", NOW.plusSeconds(1), List.of(), List.of(), "AQEC", "an appeal",
                        new Statement(ANN, NOW.plusSeconds(2), "So do I."))));
    }

    private static Review review(ReviewId id, long revision, ReviewState state) {
        return new Review(id, revision, "XI-LEI-ZZZZ00ACME0000000004", new Pseudonyms("a".repeat(64)),
                List.of(new Declaration(ANN, false, "None.", NOW),
                        new Declaration(BOT, true, "Own shares.", NOW),
                        new Declaration(ANN, false, "None.", NOW, "He is ill.")),
                state);
    }

}
