package org.candour.scoring.methodologies;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.problem.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.methodologies.Desk.ADOPTER;
import static org.candour.scoring.methodologies.Desk.AUTHOR;
import static org.candour.scoring.methodologies.Desk.TODAY;
import static org.candour.scoring.methodologies.Desk.done;
import static org.candour.scoring.methodologies.Desk.refusal;

class AdoptMethodologyTest {

    private static final MethodologyId WATER = new MethodologyId("water", "1");

    private final Desk desk = new Desk();

    @Test
    void putsItInTheSetWithReasonAndDay() {
        UploadedMethodology draft = desk.draft("water", "1");

        AdoptedMethodology adopted = adopt(draft, ADOPTER, Desk.from(TODAY.plusDays(7)));

        assertThat(desk.sets.current()).isEqualTo(new AdoptedSet(1, List.of(adopted)));
        assertThat(adopted.digest()).isEqualTo(draft.head().digest());
        assertThat(adopted.adoption()).isNotNull().satisfies(decision -> {
            assertThat(decision.reason()).isEqualTo("Because it was discussed.");
            assertThat(decision.effectiveFrom()).isEqualTo(TODAY.plusDays(7));
            assertThat(decision.decided()).isEqualTo(desk.clock.instant());
        });
        assertThat(desk.reading.read(WATER, false)).hasValueSatisfying(
                whole -> assertThat(whole.standing().status(TODAY)).isEqualTo(MethodologyStatus.ADOPTED));
    }

    @Test
    void needsAnotherPersonWhicheverClientThatOneUses() {
        UploadedMethodology draft = desk.draft("water", "1");

        for (Acting same : List.of(AUTHOR, Desk.acting("adopter", "ann"),
                new Acting("user:ann", "user:ann"))) {
            assertThat(refusal(desk.adopting.adopt(WATER, same, draft.head().digest(), Desk.from(TODAY))))
                    .isInstanceOf(Refusal.IsTheAuthor.class);
        }
        assertThat(
                refusal(desk.adopting.adopt(WATER, new Acting("client:adopter", null), draft.head().digest(),
                        Desk.from(TODAY))))
                .isInstanceOf(Refusal.NamesNoPerson.class);
        assertThat(desk.sets.current()).isEqualTo(AdoptedSet.NONE);
        assertThat(desk.methodologies.find(WATER)).contains(draft);
    }

    @Test
    void waitsForTheEndOfTheCommentPeriod() {
        UploadedMethodology draft = desk.draft("water", "1");
        done(desk.opening.open(WATER, AUTHOR, TODAY.plusDays(1)));

        assertThat(refusal(
                desk.adopting.adopt(WATER, ADOPTER, draft.head().digest(), Desk.from(TODAY.plusDays(3)))))
                .isEqualTo(new Refusal.CommentsAreOpen(TODAY.plusDays(1)));
        desk.clock.pass(Duration.ofDays(2));

        assertThat(adopt(draft, ADOPTER, Desk.from(TODAY.plusDays(3))).id()).isEqualTo(WATER);
    }

    @Test
    void adoptsOnlyWhatTheAdopterHasSeen() {
        UploadedMethodology draft = desk.draft("water", "1");
        done(desk.uploading.replace(WATER, AUTHOR, draft.head().digest(), Desk.text("water", "1", 2)));

        assertThat(refusal(desk.adopting.adopt(WATER, ADOPTER, draft.head().digest(), Desk.from(TODAY))))
                .isInstanceOf(Refusal.ContentIsAnother.class);
    }

    @Test
    void adoptsOnceOnWhicheverDayItIsAskedAgain() {
        UploadedMethodology draft = desk.draft("water", "1");
        AdoptedMethodology adopted = adopt(draft, ADOPTER, Desk.from(TODAY));
        desk.clock.pass(Duration.ofDays(1));

        assertThat(adopt(draft, ADOPTER, Desk.from(TODAY))).isEqualTo(adopted);
        assertThat(refusal(
                desk.adopting.adopt(WATER, ADOPTER, draft.head().digest(), Desk.from(TODAY.plusDays(1)))))
                .isInstanceOf(Refusal.WasAdoptedBefore.class);
        assertThat(refusal(desk.adopting.adopt(WATER, Desk.acting("second", "cem"), draft.head().digest(),
                Desk.from(TODAY)))).isInstanceOf(Refusal.WasAdoptedBefore.class);
        assertThat(refusal(desk.adopting.adopt(WATER, ADOPTER, "another digest", Desk.from(TODAY))))
                .isInstanceOf(Refusal.WasAdoptedBefore.class);
        assertThat(desk.sets.current().revision()).isEqualTo(1);
    }

    @Test
    void adoptsNothingThatIsInForceFromTheBeginningOrThatIsNotThere() {
        assertThat(
                refusal(desk.adopting.adopt(new MethodologyId("rdr", "2020"), ADOPTER, "", Desk.from(TODAY))))
                .isInstanceOf(Refusal.WasAdoptedBefore.class);
        assertThat(refusal(desk.adopting.adopt(WATER, ADOPTER, "", Desk.from(TODAY))))
                .isInstanceOf(Refusal.NothingThere.class);
    }

    @Test
    void asksForAReasonAndADayThatHasNotPassed() {
        UploadedMethodology draft = desk.draft("water", "1");

        assertThat(pointers(draft, null, null)).containsExactly("/reason", "/effectiveFrom");
        assertThat(pointers(draft, " ", TODAY.minusDays(1))).containsExactly("/reason", "/effectiveFrom");
        assertThat(pointers(draft, "x".repeat(2_001), TODAY.plusYears(6))).containsExactly("/reason",
                "/effectiveFrom");
        assertThat(desk.methodologies.find(WATER)).contains(draft);
    }

    @Test
    void finishesAnAdoptionThatDiedOnTheWay() {
        UploadedMethodology draft = desk.draft("water", "1");
        desk.methodologies.replace(draft.settledNow());

        assertThat(adopt(draft, ADOPTER, Desk.from(TODAY)).id()).isEqualTo(WATER);
    }

    @Test
    void namesTheBackTestThatHadFinished() {
        UploadedMethodology water = desk.draft("water", "1");
        SeenBacktest seen = new SeenBacktest(2, 9_800, MethodologySamples.NOW);
        desk.tried.put(water.head().digest(), seen);

        assertThat(desk.adopt(water).adoption()).extracting(Decision::backtest).isEqualTo(seen);
        assertThat(desk.adopt(desk.draft("air", "1")).adoption()).extracting(Decision::backtest).isNull();
    }

    @Test
    void keepsWhatOthersAdoptedAtTheSameTime() {
        UploadedMethodology water = desk.draft("water", "1");
        UploadedMethodology air = desk.draft("air", "1");
        AdoptMethodology slow = new AdoptMethodology(desk.shipped, desk.methodologies,
                new Overtaken(desk.sets, () -> desk.adopt(air)), _ -> Optional.empty(), desk.clock);

        done(slow.adopt(WATER, ADOPTER, water.head().digest(), Desk.from(TODAY)));

        assertThat(desk.sets.current().members()).extracting(member -> member.id().toString())
                .containsExactlyInAnyOrder("air/1", "water/1");
    }

    /** The day that is checked and the day that is written are one, also if midnight comes between them. */
    @Test
    void decidesAtOneMoment() {
        UploadedMethodology draft = desk.draft("water", "1");
        Instant midnight = TODAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Iterator<Instant> ticking = List.of(midnight.minusNanos(1), midnight).iterator();
        AdoptMethodology adopting = new AdoptMethodology(desk.shipped, desk.methodologies, desk.sets,
                _ -> Optional.empty(), ticking::next);

        AdoptedMethodology adopted = done(
                adopting.adopt(WATER, ADOPTER, draft.head().digest(), Desk.from(TODAY)));

        assertThat(adopted.adoption()).extracting(Decision::decided).isEqualTo(midnight.minusNanos(1));
    }

    /** Somebody else is faster once. */
    private static final class Overtaken implements AdoptedSets {

        private final AdoptedSets sets;
        private @Nullable Runnable other;

        Overtaken(AdoptedSets sets, Runnable other) {
            this.sets = sets;
            this.other = other;
        }

        @Override
        public AdoptedSet current() {
            return sets.current();
        }

        @Override
        public boolean replace(AdoptedSet next) {
            Runnable first = other;
            other = null;
            if (first != null) {
                first.run();
            }
            return sets.replace(next);
        }

    }

    private List<String> pointers(UploadedMethodology draft, @Nullable String reason,
            @Nullable LocalDate day) {
        Refusal refusal = refusal(
                desk.adopting.adopt(WATER, ADOPTER, draft.head().digest(), new DecisionDraft(reason, day)));
        assertThat(refusal).isInstanceOf(Refusal.BreaksRules.class);
        return ((Refusal.BreaksRules) refusal).findings().stream().map(Finding::pointer).toList();
    }

    private AdoptedMethodology adopt(UploadedMethodology draft, Acting who, DecisionDraft decision) {
        return done(desk.adopting.adopt(draft.id(), who, draft.head().digest(), decision));
    }

}
