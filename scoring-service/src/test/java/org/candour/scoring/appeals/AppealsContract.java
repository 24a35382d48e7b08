package org.candour.scoring.appeals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.candour.scoring.appeals.AppealState.Reply;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.DecidedPlace;
import org.candour.scoring.reviews.ReasonedDecision;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewState.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of appeals does. */
public abstract class AppealsContract {

    private static final ReviewId REVIEW = new ReviewId("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1);

    private static final ReviewId OTHER = new ReviewId(REVIEW.disclosure(), 2);

    private static final AppealId ONE = new AppealId(REVIEW, 1);

    private static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00.123456Z");

    private static final Official BEN = new Official("client:reviewer2", "user:ben", "p-2");

    private static final Official BOT = new Official("client:acme", null, "p-3");

    /** The store under test, empty at first. */
    protected abstract Appeals appeals();

    @Test
    void findsNothingThatNobodyHasAppealed() {
        assertThat(appeals().find(ONE)).isEmpty();
        assertThat(appeals().of(REVIEW)).isEmpty();
        assertThat(appeals().all()).isEmpty();
        assertThat(appeals().ofCompanies(List.of())).isEmpty();
    }

    @Test
    void givesBackWhatItWasGivenInEveryState() {
        long revision = 0;
        for (AppealState state : states()) {
            Appeal appeal = appeal(ONE, ++revision, ACME, NOW, state);
            assertThat(appeals().keep(appeal)).isTrue();
            assertThat(appeals().find(ONE)).contains(appeal);
        }
    }

    @Test
    void keepsAChangeOfWhatIsOnRecordOnly() {
        Appeal first = appeal(ONE, 1, ACME, NOW, new AppealState.Open());
        assertThat(appeals().keep(appeal(ONE, 2, ACME, NOW, new AppealState.Open()))).isFalse();
        assertThat(appeals().keep(first)).isTrue();
        assertThat(appeals().keep(first)).isFalse();
        assertThat(appeals().keep(appeal(ONE, 3, ACME, NOW, new AppealState.Open()))).isFalse();
        assertThat(appeals().find(ONE)).contains(first);
        assertThat(appeals().keep(appeal(ONE, 2, ACME, NOW, new AppealState.Withdrawn(BOT, NOW)))).isTrue();
    }

    @Test
    void findsThoseAgainstOneReviewInTheOrderOfTheirNumbers() {
        for (int number = AppealId.MOST; number >= 1; number--) {
            appeals().keep(appeal(new AppealId(REVIEW, number), 1, ACME, NOW, new AppealState.Open()));
        }
        appeals().keep(appeal(new AppealId(OTHER, 1), 1, ACME, NOW, new AppealState.Open()));

        assertThat(appeals().of(REVIEW)).extracting(each -> each.id().number()).hasSize(AppealId.MOST)
                .isSorted();
        assertThat(appeals().of(OTHER)).hasSize(1);
    }

    @Test
    void listsWhatWasFiledFirstFirst() {
        appeals().keep(appeal(ONE, 1, ACME, NOW.plusNanos(1_000), new AppealState.Open()));
        appeals().keep(appeal(new AppealId(REVIEW, 2), 1, "globex", NOW, new AppealState.Open()));
        appeals().keep(appeal(new AppealId(OTHER, 1), 1, ACME, NOW, new AppealState.Open()));

        assertThat(appeals().all()).extracting(Appeal::id).containsExactly(new AppealId(REVIEW, 2),
                new AppealId(OTHER, 1), ONE);
        assertThat(appeals().ofCompanies(List.of(ACME, "other"))).extracting(Appeal::id)
                .containsExactly(new AppealId(OTHER, 1), ONE);
    }

    private static List<AppealState> states() {
        ReasonedDecision decision = new ReasonedDecision(
                new Decision.OnAnswer("cpg", "2.B", new At("scope", "IT"), "PARTIAL", Rational.of(1, 2),
                        false),
                "Not everywhere.", List.of("sha256:1", "https://example.org/"), REVIEW);
        Reply upheld = new Reply(BEN, NOW, true, "So it is.", List.of(decision),
                List.of(new DecidedPlace("ungp-rf", "B1", null, "privacy")), "An authority", "AQEB", 1);
        Reply refused = new Reply(BEN, NOW, false, "It is not.", List.of(), List.of(), "An authority",
                "AQEC", 2);
        return List.of(new AppealState.Open(), new AppealState.Replied(upheld),
                new AppealState.Counting(upheld, null),
                new AppealState.Counting(upheld, new Statement(BOT, NOW, "Yes.")),
                new AppealState.Settled(upheld, new Statement(BOT, NOW, "Yes.")),
                new AppealState.Settled(refused, null), new AppealState.Withdrawn(BOT, NOW));
    }

    private static Appeal appeal(AppealId id, long revision, String company, Instant filed,
            AppealState state) {
        return new Appeal(id, revision, company, "candour/1", "R1", true, 1, "Because.",
                List.of("https://example.org/1"), BOT, filed, state);
    }

}
