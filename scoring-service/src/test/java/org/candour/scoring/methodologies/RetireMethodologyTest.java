package org.candour.scoring.methodologies;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.methodologies.Desk.ADOPTER;
import static org.candour.scoring.methodologies.Desk.TODAY;
import static org.candour.scoring.methodologies.Desk.done;
import static org.candour.scoring.methodologies.Desk.refusal;

class RetireMethodologyTest {

    private static final MethodologyId WATER = new MethodologyId("water", "1");

    private static final MethodologyId RDR = new MethodologyId("rdr", "2020");

    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final Desk desk = new Desk();

    @Test
    void retiresFromADayOn() {
        desk.adopt(desk.draft("water", "1"));

        AdoptedMethodology retired = done(desk.retiring.retire(WATER, ADOPTER, Desk.from(TODAY.plusDays(2))));

        assertThat(retired.isRetiredOn(TODAY.plusDays(1))).isFalse();
        assertThat(retired.isRetiredOn(TODAY.plusDays(2))).isTrue();
        assertThat(desk.sets.current().members()).containsExactly(retired);
        assertThat(desk.reading.read(WATER, false)).hasValueSatisfying(whole -> {
            assertThat(whole.standing().status(TODAY.plusDays(1))).isEqualTo(MethodologyStatus.ADOPTED);
            assertThat(whole.standing().status(TODAY.plusDays(2))).isEqualTo(MethodologyStatus.RETIRED);
        });
    }

    @Test
    void retiresWhatCameWithCandour() {
        AdoptedMethodology retired = done(desk.retiring.retire(RDR, ADOPTER, Desk.from(TOMORROW)));

        assertThat(retired.adoption()).isNull();
        assertThat(desk.reading.read(RDR, false)).hasValueSatisfying(whole -> {
            assertThat(whole.standing().isShipped()).isTrue();
            assertThat(whole.standing().status(TOMORROW)).isEqualTo(MethodologyStatus.RETIRED);
        });
        assertThat(desk.reading.read(new MethodologyId("candour", "1"), false)).hasValueSatisfying(
                whole -> assertThat(whole.standing().status(TODAY)).isEqualTo(MethodologyStatus.ADOPTED));
    }

    @Test
    void retiresOnceOnWhicheverDayItIsAskedAgain() {
        AdoptedMethodology retired = done(desk.retiring.retire(RDR, ADOPTER, Desk.from(TOMORROW)));
        desk.clock.pass(Duration.ofDays(3));

        assertThat(done(desk.retiring.retire(RDR, ADOPTER, Desk.from(TOMORROW)))).isEqualTo(retired);
        assertThat(refusal(desk.retiring.retire(RDR, ADOPTER, Desk.from(TOMORROW.plusDays(9)))))
                .isInstanceOf(Refusal.WasRetiredBefore.class);
    }

    @Test
    void retiresNothingThatIsNotAdopted() {
        desk.draft("water", "1");

        assertThat(refusal(desk.retiring.retire(WATER, ADOPTER, Desk.from(TODAY))))
                .isInstanceOf(Refusal.IsNotAdopted.class);
        assertThat(refusal(desk.retiring.retire(new MethodologyId("air", "1"), ADOPTER, Desk.from(TODAY))))
                .isInstanceOf(Refusal.NothingThere.class);
    }

    /** What was submitted today has been scored by it; a replay would not, and so give another history. */
    @Test
    void doesNotReachBackIntoToday() {
        desk.adopt(desk.draft("water", "1"));

        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY)) {
            assertThat(refusal(desk.retiring.retire(WATER, ADOPTER, Desk.from(day))))
                    .isInstanceOfSatisfying(Refusal.BreaksRules.class, faults -> assertThat(faults.findings())
                            .extracting("pointer").containsExactly("/effectiveFrom"));
        }
        assertThat(done(desk.retiring.retire(WATER, ADOPTER, Desk.from(TOMORROW))).id()).isEqualTo(WATER);
    }

    @Test
    void takesAMistakenAdoptionBackBeforeItsDay() {
        UploadedMethodology draft = desk.draft("water", "1");
        done(desk.adopting.adopt(WATER, ADOPTER, draft.head().digest(), Desk.from(TODAY.plusYears(4))));

        AdoptedMethodology retired = done(desk.retiring.retire(WATER, ADOPTER, Desk.from(TOMORROW)));

        assertThat(retired.isRetiredOn(TODAY.plusYears(4))).isTrue();
    }

}
