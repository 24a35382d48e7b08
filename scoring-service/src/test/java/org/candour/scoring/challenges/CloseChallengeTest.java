package org.candour.scoring.challenges;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.challenges.ChallengeRefusal.StandsElsewhere;
import org.candour.scoring.challenges.ChallengeState.Closed;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.reviews.Depth;
import org.candour.scoring.reviews.ReasonedDecision;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDraft;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewState;
import org.candour.support.outcome.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.challenges.ChallengeBench.ACME;
import static org.candour.scoring.challenges.ChallengeBench.DISCLOSURE;
import static org.candour.scoring.challenges.ChallengeBench.OFFICIAL;
import static org.candour.scoring.challenges.ChallengeBench.answer;
import static org.candour.scoring.challenges.ChallengeBench.done;
import static org.candour.scoring.challenges.ChallengeBench.pointers;
import static org.candour.scoring.challenges.ChallengeBench.refusal;

class CloseChallengeTest {

    private static final ReviewId REVIEW = new ReviewId(DISCLOSURE, 1);

    private final ChallengeBench bench = new ChallengeBench();

    @Test
    void isNotUpheldForAReason() {
        Challenge replied = bench.replied();
        assertThat(pointers(close(replied, "not-upheld", null))).containsExactly("/reason is missing");
        Closed closed = closed(done(close(replied, "not-upheld", " An old page. ")));

        assertThat(closed.outcome()).isEqualTo(new ChallengeOutcome.NotUpheld("An old page."));
        assertThat(closed.by()).isNotNull();
        assertThat(refusal(close(replied, "no-reply", null))).isEqualTo(new StandsElsewhere(Stage.CLOSED));
    }

    @Test
    void endsWithoutReplyOnlyWhereThereIsNone() {
        assertThat(pointers(close(bench.replied(), "no-reply", null)))
                .containsExactly("/outcome does not hold: the company has replied");
        ChallengeBench other = new ChallengeBench();
        assertThat(closed(done(other.closing.close(other.unanswered().id(), OFFICIAL, "no-reply", null)))
                .outcome()).isEqualTo(new ChallengeOutcome.NoReply());
    }

    @Test
    void doesNotEndWithoutReplyWhereSomethingElseCameOfIt() {
        Challenge amended = bench.unanswered();
        bench.amend(answer("1.A", "IT", "PARTIAL"));
        assertThat(pointers(close(amended, "no-reply", null)))
                .containsExactly("/outcome does not hold: the company has published another answer");
        assertThat(closed(done(close(amended, "amended", null))).outcome())
                .isEqualTo(new ChallengeOutcome.Amended(2));

        ChallengeBench other = new ChallengeBench();
        Challenge decided = other.unanswered();
        decided(other, 1, decision("1.A", "IT"));
        assertThat(pointers(other.closing.close(decided.id(), OFFICIAL, "no-reply", null)))
                .containsExactly("/outcome does not hold: a reviewer has decided about the answer");
    }

    @Test
    void isAmendedByTheFirstPublishedVersionWithAnotherAnswer() {
        Challenge replied = bench.replied();
        bench.amend(answer("1.A", "IT", "IMPLEMENTED"), answer("5.A", "*", "IMPLEMENTED"));
        bench.file(3, new FormRef("cpg", "2.0"), answer("1.A", "IT", "PARTIAL"));
        assertThat(pointers(close(replied, "amended", null))).containsExactly(
                "/outcome does not hold: no later version that is published has another answer there");
        bench.publish(4, new FormRef("cpg", "2.0"), answer("1.A", "IT", "PARTIAL"));
        bench.publish(5, new FormRef("cpg", "2.0"), answer("1.A", "IT", "IMPLEMENTED"));

        assertThat(closed(done(close(replied, "amended", null))).outcome())
                .isEqualTo(new ChallengeOutcome.Amended(4));
    }

    @Test
    void isAmendedWhereTheAnswerIsGone() {
        Challenge replied = bench.replied();
        bench.amend(answer("5.A", "*", "IMPLEMENTED"));

        assertThat(closed(done(close(replied, "amended", null))).outcome())
                .isEqualTo(new ChallengeOutcome.Amended(2));
    }

    @Test
    void tellsNothingOfAnAnswerThatIsForReviewersNow() {
        Challenge filed = done(bench.filing.file(ChallengeBench.about("6.A", null), ChallengeBench.DORA));
        done(bench.admitting.decide(filed.id(), OFFICIAL, true, null));
        done(bench.replying.reply(filed.id(), ChallengeBench.COMPANY, "No."));
        bench.amendInSecret(answer("6.A", null, "NO"));

        assertThat(pointers(close(filed, "amended", null))).hasSize(1);
    }

    @Test
    void isDecidedByAReviewThatIsClosedSinceAndAboutTheAnswer() {
        decided(1, decision("1.A", "IT"));
        bench.days(1);
        Challenge replied = bench.replied();
        String[] none = {"/outcome does not hold: no reviewer has decided about the answer since"};
        assertThat(pointers(close(replied, "reviewer-decided", null))).containsExactly(none);
        decided(2, decision("1.A", "OT"), decision("5.A", null));
        assertThat(pointers(close(replied, "reviewer-decided", null))).containsExactly(none);
        decided(3, decision("1.A", "IT"));

        assertThat(closed(done(close(replied, "reviewer-decided", null))).outcome())
                .isEqualTo(new ChallengeOutcome.ReviewerDecided(REVIEW));
    }

    @Test
    void isNotDecidedByAReviewOfAnEarlierVersion() {
        bench.amend(answer("1.A", "IT", "IMPLEMENTED"));
        Challenge filed = done(bench.filing.file(new ProposedChallenge(DISCLOSURE, 2, "cpg", "1.A",
                new At("scope", "IT"), "It is not so.", ChallengeBench.SOURCE, false), ChallengeBench.DORA));
        done(bench.admitting.decide(filed.id(), OFFICIAL, true, null));
        done(bench.replying.reply(filed.id(), ChallengeBench.COMPANY, "No."));
        decided(1, decision("1.A", "IT"));

        assertThat(pointers(close(filed, "reviewer-decided", null))).hasSize(1);
    }

    @Test
    void namesEachFaultOfAClosing() {
        Challenge replied = bench.replied();
        assertThat(pointers(close(replied, null, null))).containsExactly(
                "/outcome is none of amended, reviewer-decided, not-upheld, no-reply");
        assertThat(pointers(close(replied, "withdrawn", "So."))).hasSize(2);
        assertThat(pointers(close(replied, "amended", "So.")))
                .containsExactly("/reason is for not-upheld only");
        assertThat(bench.challenges.find(replied.id())).contains(replied);
    }

    private Outcome<Challenge, ChallengeRefusal> close(Challenge challenge, @Nullable String outcome,
            @Nullable String reason) {
        return bench.closing.close(challenge.id(), OFFICIAL, outcome, reason);
    }

    private static Closed closed(Challenge challenge) {
        return (Closed) challenge.state();
    }

    private void decided(long revision, ReasonedDecision... decisions) {
        decided(bench, revision, decisions);
    }

    private static void decided(ChallengeBench bench, long revision, ReasonedDecision... decisions) {
        Official ann = new Official("client:regulator", "user:ann", "p-1");
        bench.reviews.keep(new Review(REVIEW, revision, ACME, Pseudonyms.fresh(), List.of(),
                new ReviewState.Closed(new ReviewState.Shown(ann, new ReviewDraft(new Depth.Full(),
                        List.of(decisions)), bench.clock.instant(), LocalDate.EPOCH, false, null, null),
                        "An authority", bench.clock.instant(), "AQEB")));
    }

    private static ReasonedDecision decision(String question,
            @Nullable String scope) {
        return new ReasonedDecision(new Decision.OnAnswer("cpg", question,
                scope == null ? null : new At("scope", scope), "PARTIAL", null, null), "So.", List.of(),
                null);
    }

}
