package org.candour.scoring.backtest;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.Death;
import org.candour.scoring.backtest.Mover.MovedRule;
import org.candour.scoring.methodologies.AdoptedMethodology;
import org.candour.scoring.methodologies.AdoptedSet;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.MethodologySamples;
import org.candour.scoring.onrecord.Errand;
import org.candour.scoring.onrecord.NotScored;
import org.candour.scoring.onrecord.Piece;
import org.candour.scoring.onrecord.WalkRegister;
import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class RunBacktestsTest {

    private static final MethodologyId CANDOUR = new MethodologyId("candour", "1");

    private final TrialWorld world = new TrialWorld();

    @Test
    void saysHowNumbersWouldBeDistributed() {
        for (int i = 0; i < 3; i++) {
            world.file("IN_PLACE", "NOT_IN_PLACE");
            world.file("NOT_IN_PLACE", "NOT_IN_PLACE");
        }

        Backtest over = tried(world.draft(text("water", 1, 3)), null);

        assertThat(over.isRunning()).isFalse();
        assertThat(over.tally().scored()).isEqualTo(6);
        assertThat(over.tally().before()).isEmpty();
        assertThat(over.tally().after().get("total/value")).extracting(Distribution::counts)
                .hasToString("{0=3, 25=3}");
    }

    @Test
    void namesWhatMovesAndByWhichRulesButNoQuestion() {
        ReceivedFiling moved = world.file("IN_PLACE", "NOT_IN_PLACE");
        world.file("IN_PLACE", "IN_PLACE");
        MethodologyId standing = world.draft(text("water", 1, 1));
        adopt(standing);

        Backtest over = tried(world.draft(text("air", 1, 3)), standing);

        assertThat(over.tally().before().get("total/value")).extracting(Distribution::counts)
                .hasToString("{50=1, 100=1}");
        assertThat(over.tally().movers())
                .containsExactly(new Mover(moved.disclosure(), 1, 1, "total/value", 50,
                        25, List.of(new MovedRule("all", 50, 25))));
    }

    @Test
    void namesNoQuestionEvenIfItsPointsMoved() {
        world.file("PARTLY", "PARTLY");
        MethodologyId standing = world.draft(text("water", 1, 1));
        adopt(standing);

        Backtest over = tried(world.draft(text("air", 1, 1).replace("PARTLY: 1/2", "PARTLY: 0")), standing);

        assertThat(over.tally().movers()).singleElement().extracting(Mover::rules)
                .isEqualTo(List.of(new MovedRule("all", 50, 0)));
    }

    @Test
    void comparesWithTheHeadlineOfEachFilingWhereNothingIsNamed() {
        world.file("IN_PLACE", "NOT_IN_PLACE");
        String candour = text("candour", 1, 3).replace("version: \"1\"\n", "version: \"2\"\n");

        Backtest over = tried(world.draft(candour), null);

        assertThat(over.against()).isNull();
        assertThat(over.tally().before()).isNotEmpty();
        assertThat(world.starting.canCompareWith(CANDOUR)).isTrue();
        assertThat(world.starting.canCompareWith(new MethodologyId("candour", "2"))).isFalse();
    }

    @Test
    void namesFilingsThatCannotBeScored() {
        world.file("IN_PLACE", "IN_PLACE");
        world.file("NEVER_HEARD_OF", "IN_PLACE");

        Tally tally = tried(world.draft(text("water", 1, 1)), null).tally();

        assertThat(tally.scored()).isEqualTo(1);
        assertThat(tally.notScored()).containsExactly(
                entry("unknown-answer", new NotScored(1, List.of(2L))));
    }

    @Test
    void namesFilingsThatCanNoLongerBeRead() {
        MethodologyId draft = world.draft(text("water", 1, 1));
        world.starting.start(draft, null);

        world.runs(Death.never()).next().orElseThrow().take(new Piece(List.of(), List.of(7L, 9L), 10));

        assertThat(world.starting.find(draft, true).orElseThrow().tally().notScored()).containsExactly(
                entry("unreadable", new NotScored(2, List.of(7L, 9L))));
    }

    @Test
    void leavesOutDeclarationsAndFilingsOfOtherForms() {
        world.keep(RealFilings.rdr(world.position()));
        world.keep(Samples.outOfScope(world.file("IN_PLACE", "IN_PLACE")));

        assertThat(tried(world.draft(text("water", 1, 1)), null).tally()).isEqualTo(Tally.NONE);
    }

    @Test
    void leavesNoScoreBehind() {
        ReceivedFiling filed = world.file("IN_PLACE", "IN_PLACE");

        tried(world.draft(text("water", 1, 1)), null);

        assertThat(world.filings.find(filed.disclosure()).orElseThrow().scores()).isEmpty();
    }

    @Test
    void isAbandonedWhenItsDraftIsReplaced() {
        for (int i = 0; i < 30; i++) {
            world.file("IN_PLACE", "IN_PLACE");
        }
        MethodologyId draft = world.draft(text("water", 1, 1));
        Backtest begun = world.starting.start(draft, null).orElseThrow();
        world.walk(Death.never()).step();
        world.replace(draft, text("water", 1, 2));

        world.walkToTheEnd();

        assertThat(world.backtests.find(begun.digest()).orElseThrow().abandoned()).isTrue();
        assertThat(world.backtests.waiting()).isEmpty();
        assertThat(world.starting.find(draft, true)).isEmpty();
    }

    @Test
    void isRunAnewWhenItHasEndedAndGoesOnWhenItHasNot() {
        world.file("IN_PLACE", "IN_PLACE");
        MethodologyId draft = world.draft(text("water", 1, 1));

        assertThat(world.starting.start(draft, null)).isEqualTo(world.starting.start(draft, CANDOUR));
        world.walkToTheEnd();
        world.file("IN_PLACE", "IN_PLACE");

        assertThat(tried(draft, null)).extracting(Backtest::run, run -> run.tally().scored())
                .containsExactly(2L, 2);
    }

    @Test
    void triesEachFilingOnceWhereverItDies() {
        for (int i = 0; i < 60; i++) {
            world.file(i % 2 == 0 ? "IN_PLACE" : "PARTLY", "IN_PLACE");
        }
        MethodologyId draft = world.draft(text("water", 1, 1));
        Tally undisturbed = tried(draft, null).tally();
        boolean died = true;
        for (int step = 1; died; step++) {
            world.starting.start(draft, null);
            died = dies(step);
            dies(step);
            world.walkToTheEnd();

            assertThat(world.starting.find(draft, true).orElseThrow().tally()).as("dead at %d", step)
                    .isEqualTo(undisturbed);
        }
    }

    @Test
    void countsEachFilingOnceWhenTwoBelieveToBeAlone() {
        List<ReceivedFiling> filed = List.of(world.file("IN_PLACE", "IN_PLACE"),
                world.file("PARTLY", "PARTLY"));
        MethodologyId draft = world.draft(text("water", 1, 1));
        world.starting.start(draft, null);
        Errand one = world.runs(Death.never()).next().orElseThrow();
        Errand other = world.runs(Death.never()).next().orElseThrow();

        one.take(new Piece(filed, List.of(), 2));
        other.take(new Piece(filed, List.of(), 2));

        assertThat(world.starting.find(draft, true).orElseThrow().tally().scored()).isEqualTo(2);
    }

    private boolean dies(int step) {
        WalkRegister walk = world.walk(Death.at(step));
        try {
            while (walk.step()) {
                // until it is over, or dead
            }
            return false;
        } catch (Death.Killed killed) {
            return true;
        }
    }

    private Backtest tried(MethodologyId draft, @Nullable MethodologyId against) {
        world.starting.start(draft, against);
        world.walkToTheEnd();
        return world.starting.find(draft, true).orElseThrow();
    }

    private void adopt(MethodologyId id) {
        String digest = world.methodologies.find(id).orElseThrow().head().digest();
        world.sets.replace(new AdoptedSet(1,
                List.of(new AdoptedMethodology(id, digest,
                        MethodologySamples.decision("adopter",
                                MethodologySamples.TODAY),
                        null))));
    }

    private static String text(String id, int one, int other) {
        return """
               id: %s
               version: "1"
               title: Sample
               numbers: [{name: value, is: points}]
               forms: [{id: rights-security, version: "1"}]
               points:
                 practice:
                   scale: 100
                   unanswered: 0
                   choices:
                     IN_PLACE: 1
                     PARTLY: 1/2
                     NOT_IN_PLACE: 0
               questions:
                 - {form: rights-security, points: practice, ids: [R1, R2]}
               rules:
                 all: {weighted: [{of: R1, weight: %d}, {of: R2, weight: %d}]}
               results:
                 - {name: total, form: rights-security, rule: all}
               cases:
                 - name: nothing
                   filing:
                     forms: [{id: rights-security, version: "1"}]
                     period: {from: 2025-01-01, to: 2025-12-31}
                     submitted: 2026-03-01
                     answers: []
                   results: {total: {value: 0}}
               """.formatted(id, one, other);
    }

}
