package org.candour.scoring.methodologies;

import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.outcome.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.methodologies.Desk.AUTHOR;
import static org.candour.scoring.methodologies.Desk.TODAY;
import static org.candour.scoring.methodologies.Desk.done;
import static org.candour.scoring.methodologies.Desk.refusal;

class DiscussMethodologyTest {

    private static final MethodologyId WATER = new MethodologyId("water", "1");

    private static final Acting DEFENDER = Desk.acting("defender", "dee");

    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        desk.draft("water", "1");
        done(desk.opening.open(WATER, AUTHOR, TODAY.plusDays(2)));
    }

    @Test
    void takesCommentsUpToTheEndOfTheLastDay() {
        desk.clock.pass(Duration.ofHours(62).plusMinutes(29));
        Comment last = done(comment(null, "Why is rest 2?"));
        desk.clock.pass(Duration.ofMinutes(1));

        assertThat(refusal(comment(null, "Too late."))).isInstanceOf(Refusal.IsNotOpenForComment.class);
        assertThat(desk.comments.page(WATER, null, 10)).containsExactly(last);
    }

    @Test
    void takesNoneOnWhatWasNeverOpened() {
        desk.draft("air", "1");

        assertThat(refusal(
                desk.discussion.comment(new MethodologyId("rdr", "2020"), DEFENDER, false, null, "Hm.")))
                .isInstanceOf(Refusal.IsNotOpenForComment.class);
        assertThat(refusal(desk.discussion.comment(new MethodologyId("air", "1"), AUTHOR, true, null, "Hm.")))
                .isInstanceOf(Refusal.IsNotOpenForComment.class);
    }

    @Test
    void doesNotTellADraftFromNothing() {
        desk.draft("air", "1");

        for (String version : new String[]{"1", "2"}) {
            assertThat(refusal(
                    desk.discussion.comment(new MethodologyId("air", version), DEFENDER, false, null, "Hm.")))
                    .isInstanceOf(Refusal.NothingThere.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/rules/all", "/rules/all/weighted/0", "/cases/0/filing/answers/0/choice"})
    void pointsAtTheContent(String pointer) {
        assertThat(done(comment(pointer, "Here.")).pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "/rules/none", "/rules/all/weighted/2", "#/rules", "/rules/all/"})
    void pointsAtNothingElse(String pointer) {
        assertThat(refusal(comment(pointer, "Here.")))
                .isInstanceOfSatisfying(Refusal.BreaksRules.class, faults -> assertThat(faults.findings())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/pointer")));
    }

    @Test
    void boundsTextsAndPointers() {
        // characters as the contract counts them, whatever Java makes of them
        String longest = "\uD83D\uDE00".repeat(10_000);
        assertThat(done(comment(null, longest)).text()).isEqualTo(longest);

        for (@Nullable
        String text : new @Nullable String[]{null, "", " \n ", longest + "x", "bell \u0007",
                "turned \u202E"}) {
            assertThat(refusal(comment("/" + "x".repeat(1000), text)))
                    .isInstanceOfSatisfying(Refusal.BreaksRules.class, faults -> assertThat(faults.findings())
                            .extracting("pointer").containsExactly("/text", "/pointer"));
        }
    }

    @Test
    void namesPersonsByPseudonymsThatHoldWithinOneVersion() {
        desk.draft("air", "1");
        MethodologyId air = new MethodologyId("air", "1");
        done(desk.opening.open(air, AUTHOR, TODAY.plusDays(2)));

        String here = done(comment(null, "One.")).by().pseudonym();
        String again = done(desk.discussion.comment(WATER, Desk.acting("phone", "dee"), false, null, "Two."))
                .by()
                .pseudonym();
        String another = done(
                desk.discussion.comment(WATER, Desk.acting("defender", "eve"), false, null, "Three."))
                .by().pseudonym();
        String elsewhere = done(desk.discussion.comment(air, DEFENDER, false, null, "Four.")).by()
                .pseudonym();

        assertThat(here).matches("p-[0-9a-f]{16}").isEqualTo(again).isNotEqualTo(another)
                .isNotEqualTo(elsewhere);
    }

    @Test
    void takesCommentsOfClientsWithoutAPerson() {
        Acting nobody = new Acting("client:defender", null);

        assertThat(done(desk.discussion.comment(WATER, nobody, false, null, "Hm.")).by().pseudonym())
                .isNotEqualTo(done(
                        desk.discussion.comment(WATER, new Acting("client:other", null), false, null, "Hm."))
                        .by().pseudonym());
    }

    @Test
    void answersOnceAlsoWhenCommentsAreClosed() {
        Comment comment = done(comment(null, "Why?"));
        desk.clock.pass(Duration.ofDays(10));

        Comment answered = done(
                desk.discussion.answer(WATER, comment.id(), Desk.acting("colleague", "cem"), "So."));

        assertThat(desk.comments.find(WATER, comment.id())).contains(answered);
        assertThat(done(desk.discussion.answer(WATER, comment.id(), Desk.acting("colleague", "cem"), "So.")))
                .isEqualTo(answered);
        assertThat(refusal(
                desk.discussion.answer(WATER, comment.id(), Desk.acting("colleague", "cem"), "Or so.")))
                .isInstanceOf(Refusal.WasAnsweredBefore.class);
        assertThat(refusal(desk.discussion.answer(WATER, comment.id(), AUTHOR, "So.")))
                .isInstanceOf(Refusal.WasAnsweredBefore.class);
    }

    @Test
    void answersNothingElse() {
        Comment comment = done(comment(null, "Why?"));

        assertThat(refusal(desk.discussion.answer(WATER, UUID.randomUUID(), AUTHOR, "So.")))
                .isInstanceOf(Refusal.NothingThere.class);
        assertThat(
                refusal(desk.discussion.answer(new MethodologyId("air", "1"), comment.id(), AUTHOR, "So.")))
                .isInstanceOf(Refusal.NothingThere.class);
        assertThat(refusal(desk.discussion.answer(WATER, comment.id(), AUTHOR, " ")))
                .isInstanceOf(Refusal.BreaksRules.class);
    }

    private Outcome<Comment, Refusal> comment(@Nullable String pointer, @Nullable String text) {
        return desk.discussion.comment(WATER, DEFENDER, false, pointer, text);
    }

}
