package org.candour.scoring.methodologies;

import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.methodologies.Desk.AUTHOR;
import static org.candour.scoring.methodologies.Desk.TODAY;
import static org.candour.scoring.methodologies.Desk.done;
import static org.candour.scoring.methodologies.Desk.refusal;

class OpenMethodologyTest {

    private static final MethodologyId WATER = new MethodologyId("water", "1");

    private final Desk desk = new Desk();

    @Test
    void makesADraftPublicAndSettlesIt() {
        desk.draft("water", "1");
        assertThat(desk.reading.read(WATER, false)).isEmpty();

        UploadedMethodology open = done(desk.opening.open(WATER, AUTHOR, TODAY.plusDays(30)));

        assertThat(open.settled()).isTrue();
        assertThat(desk.reading.read(WATER, false)).hasValueSatisfying(whole -> {
            StandingMethodology standing = whole.standing();
            assertThat(standing.status(TODAY.plusDays(30))).isEqualTo(MethodologyStatus.OPEN_FOR_COMMENT);
            assertThat(standing.status(TODAY.plusDays(31))).isEqualTo(MethodologyStatus.COMMENTS_CLOSED);
        });
    }

    @Test
    void opensOnceOnWhicheverDayItIsAskedAgain() {
        desk.draft("water", "1");
        Outcome<UploadedMethodology, Refusal> first = desk.opening.open(WATER, AUTHOR, TODAY.plusDays(30));
        desk.clock.pass(Duration.ofDays(31));

        assertThat(desk.opening.open(WATER, AUTHOR, TODAY.plusDays(30))).isEqualTo(first)
                .isInstanceOf(Done.class);
        assertThat(refusal(desk.opening.open(WATER, AUTHOR, TODAY.plusDays(60))))
                .isInstanceOf(Refusal.WasOpenedBefore.class);
    }

    @Test
    void opensNothingThatIsAdopted() {
        UploadedMethodology draft = desk.draft("water", "1");
        desk.adopt(draft);

        assertThat(refusal(desk.opening.open(WATER, AUTHOR, TODAY.plusDays(30))))
                .isInstanceOf(Refusal.WasOpenedBefore.class);
        assertThat(refusal(desk.opening.open(new MethodologyId("rdr", "2020"), AUTHOR, TODAY.plusDays(30))))
                .isInstanceOf(Refusal.WasOpenedBefore.class);
    }

    @Test
    void opensForItsAuthorOnly() {
        desk.draft("water", "1");

        assertThat(refusal(desk.opening.open(WATER, Desk.ADOPTER, TODAY.plusDays(30))))
                .isInstanceOf(Refusal.IsNotTheAuthor.class);
        assertThat(refusal(desk.opening.open(new MethodologyId("water", "2"), AUTHOR, TODAY.plusDays(30))))
                .isInstanceOf(Refusal.NothingThere.class);
    }

    @Test
    void takesALaterDayThatIsNotFarOff() {
        desk.draft("water", "1");

        for (@Nullable
        LocalDate day : new @Nullable LocalDate[]{null, TODAY.minusDays(1), TODAY,
                TODAY.plusYears(5).plusDays(1)}) {
            assertThat(refusal(desk.opening.open(WATER, AUTHOR, day)))
                    .isInstanceOfSatisfying(Refusal.BreaksRules.class, faults -> assertThat(faults.findings())
                            .singleElement()
                            .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/until")));
        }
        assertThat(desk.methodologies.find(WATER)).hasValueSatisfying(
                draft -> assertThat(draft.comments()).isNull());
    }

}
