package org.candour.scoring.appeals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.appeals.AppealBench.CLEO;
import static org.candour.scoring.appeals.AppealBench.DAN;
import static org.candour.scoring.appeals.AppealBench.done;
import static org.candour.scoring.appeals.AppealBench.refusal;
import static org.candour.scoring.reviews.ReviewBench.ANN_HERSELF;
import static org.candour.scoring.reviews.ReviewBench.BEN;
import static org.candour.scoring.reviews.ReviewBench.confirmed;
import static org.candour.scoring.reviews.ReviewBench.strength;

class FileAppealTest {

    /** Closed on the 17th of November. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 15);

    private final AppealBench bench = new AppealBench();

    @BeforeEach
    void closed() {
        bench.reviews.agreed(strength("R1", "1/2"));
        bench.declared(DAN);
    }

    @Test
    void isInTimeUpToTheLastMomentOfTheTwentyEighthDay() {
        at("2026-12-15T23:59:59.999999999Z");
        bench.filed("R1");
        at("2026-12-16T00:00:00Z");
        assertThat(refusal(bench.file(CLEO, "R2"))).isEqualTo(new AppealRefusal.ComesTooLate(LAST_DAY));
    }

    @Test
    void theDaysBeginAgainForWhatWasDecidedAnew() {
        at("2026-12-15T12:00:00Z");
        done(bench.uphold(DAN, bench.filed("R1"), strength("R1", "1/4")));
        at("2027-01-12T12:00:00Z");

        assertThat(bench.filed("R1").closing()).isEqualTo(2);
        assertThat(bench.filed("all").closing()).isEqualTo(2);
        assertThat(refusal(bench.file(CLEO, "R2"))).isEqualTo(new AppealRefusal.ComesTooLate(LAST_DAY));
    }

    @Test
    void whatWasDecidedIsAppealedOnce() {
        Appeal first = bench.filed("R1");
        assertThat(refusal(bench.file(CLEO, "R1"))).isEqualTo(new AppealRefusal.WasAppealed());
        done(bench.refuse(DAN, first));
        assertThat(refusal(bench.file(CLEO, "R1"))).isEqualTo(new AppealRefusal.WasAppealed());
        done(bench.uphold(DAN, bench.filed("R2"), confirmed("R2")));
        assertThat(bench.filed("R2").closing()).isEqualTo(2);
    }

    @Test
    void oneOfTwoAtTheSameTimeIsFiled() {
        bench.store.before(() -> bench.filed("R1"));
        assertThat(refusal(bench.file(CLEO, "R1"))).isEqualTo(new AppealRefusal.WasAppealed());

        bench.store.before(() -> bench.filed("R2"));
        assertThat(bench.filed("R3").id().number()).isEqualTo(3);
        assertThat(bench.store.all()).extracting(Appeal::indicator).containsExactly("R1", "R2", "R3");
    }

    @Test
    void theBoundHoldsWhereTwoFileAtTheSameTime() {
        for (int i = 1; i < AppealId.MOST; i++) {
            done(bench.filing.withdraw(bench.filed("R1").id(), CLEO));
        }
        bench.store.before(() -> bench.filed("R2"));

        assertThat(refusal(bench.file(CLEO, "R3"))).isEqualTo(new AppealRefusal.AreTooMany());
        assertThat(bench.store.all()).hasSize(AppealId.MOST);
    }

    @Test
    void whoDecidedOrAgreedDoesNotSpeakForTheCompany() {
        assertThat(refusal(bench.file(ANN_HERSELF.acting(), "R1"))).isEqualTo(conflict());
        assertThat(refusal(bench.file(new Acting("user:ben", "user:ben"), "R1"))).isEqualTo(conflict());
        assertThat(refusal(bench.file(new Acting("client:acme", null), "R1")))
                .isEqualTo(new AppealRefusal.AsReview(new ReviewRefusal.NamesNoPerson()));
        assertThat(bench.store.all()).isEmpty();
    }

    @Test
    void whoSpokeForTheCompanyDoesNotAnswer() {
        Appeal appeal = bench.filed("R1");
        Acting dan = new Acting("client:acme", "user:dan");
        ReviewId lastYear = new ReviewId("01832c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1);
        bench.store.keep(new Appeal(new AppealId(lastYear, 1), 1, appeal.company(), "candour/1", "R1", true,
                1, "No.", List.of("https://example.org/1"), bench.officially(dan), Instant.EPOCH,
                new AppealState.Open()));
        assertThat(refusal(bench.refuse(DAN, appeal))).isEqualTo(conflict());
    }

    @Test
    void whoWithdrewForTheCompanyDoesNotAnswer() {
        Appeal second = bench.filed("R2");
        done(bench.filing.withdraw(bench.filed("R1").id(), new Acting("client:acme", "user:dan")));

        assertThat(refusal(bench.refuse(DAN, second))).isEqualTo(conflict());
        assertThat(refusal(bench.refuse(BEN, second))).isEqualTo(new AppealRefusal.TookPart());
    }

    private static AppealRefusal conflict() {
        return new AppealRefusal.AsReview(new ReviewRefusal.HasAConflict());
    }

    private void at(String moment) {
        bench.reviews.clock
                .pass(Duration.between(bench.reviews.clock.instant(), Instant.parse(moment)));
    }

}
