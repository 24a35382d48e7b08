package org.candour.scoring.challenges;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.candour.scoring.challenges.ChallengeRefusal.HasAConflict;
import org.candour.scoring.challenges.ChallengeRefusal.HasFiledTooMany;
import org.candour.scoring.challenges.ChallengeRefusal.HasTooMany;
import org.candour.scoring.challenges.ChallengeRefusal.IsChallenged;
import org.candour.scoring.challenges.ChallengeRefusal.NamesNoPerson;
import org.candour.scoring.challenges.ChallengeRefusal.NothingThere;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.methodologies.Pseudonyms.Acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.challenges.ChallengeBench.ACME;
import static org.candour.scoring.challenges.ChallengeBench.DISCLOSURE;
import static org.candour.scoring.challenges.ChallengeBench.DORA;
import static org.candour.scoring.challenges.ChallengeBench.EMIL;
import static org.candour.scoring.challenges.ChallengeBench.about;
import static org.candour.scoring.challenges.ChallengeBench.answer;
import static org.candour.scoring.challenges.ChallengeBench.citing;
import static org.candour.scoring.challenges.ChallengeBench.done;
import static org.candour.scoring.challenges.ChallengeBench.pointers;
import static org.candour.scoring.challenges.ChallengeBench.proposed;
import static org.candour.scoring.challenges.ChallengeBench.refusal;

class FileChallengeTest {

    private final ChallengeBench bench = new ChallengeBench();

    private final FileChallenge filing = bench.filing;

    @Test
    void takesAChallengeOfAnAnswerThatEverybodyMayRead() {
        Challenge challenge = done(filing.file(proposed(), DORA));

        assertThat(challenge.about()).isEqualTo(
                new ChallengedAnswer(DISCLOSURE, 1, ACME, "cpg", "1.A", new At("scope", "IT")));
        assertThat(challenge.state()).isEqualTo(new ChallengeState.Filed(LocalDate.of(2026, 11, 16)));
        assertThat(bench.challenges.find(challenge.id())).contains(challenge);
        assertThat(challenge.toString()).doesNotContain("dora");
        done(filing.file(about("5.A", null), DORA));
        done(filing.file(about("6.A", null), DORA));
    }

    @Test
    void saysTheSameOfAnAnswerForReviewersAndOfNone() {
        List<String> none = List.of("/question has no answer there that everybody may read");
        assertThat(pointers(filing.file(about("2.B", "IT"), DORA))).isEqualTo(none);
        assertThat(pointers(filing.file(about("2.B", "OT"), DORA))).isEqualTo(none);
        assertThat(pointers(filing.file(about("1.A", "OT"), DORA))).isEqualTo(none);
        assertThat(pointers(filing.file(about("1.A", null), DORA))).isEqualTo(none);
        assertThat(pointers(filing.file(about("9.Z", null), DORA))).isEqualTo(none);
        assertThat(bench.challengers.all()).isEmpty();
    }

    @Test
    void knowsChallengeableFilingsOnly() {
        bench.file(2, new FormRef("cpg", "2.0"), answer("1.A", "IT", "PARTIAL"));

        for (ProposedChallenge unknown : List.of(of("another", 1), of(DISCLOSURE, 2), of(DISCLOSURE, 3),
                of(DISCLOSURE, 0), of(DISCLOSURE, -1))) {
            assertThat(refusal(filing.file(unknown, DORA))).isEqualTo(new NothingThere());
        }
        done(filing.file(proposed(), DORA));
    }

    @Test
    void takesAChallengeOfAFilingThatNoMethodologyScores() {
        bench.publishUnscored(9, answer("1.A", "IT", "PARTIAL"), answer("2.B", "IT", "PARTIAL"));

        done(filing.file(of(DISCLOSURE, 9), DORA));
        assertThat(pointers(filing.file(proposed(), DORA)))
                .containsExactly("/version is not the newest that is published");
    }

    @Test
    void takesTheNewestPublishedVersionOnly() {
        bench.amend(answer("1.A", "IT", "IMPLEMENTED"));

        assertThat(pointers(filing.file(proposed(), DORA)))
                .containsExactly("/version is not the newest that is published");
        done(filing.file(of(DISCLOSURE, 2), DORA));
    }

    @Test
    void namesEachFaultAtOnce() {
        ProposedChallenge empty = new ProposedChallenge(null, null, null, null, null, null, null, false);
        assertThat(pointers(filing.file(empty, DORA))).containsExactly("/disclosure is missing",
                "/version is missing", "/form is missing", "/question is missing", "/statement is missing",
                "/source is missing");
        ProposedChallenge faulty = new ProposedChallenge(DISCLOSURE, 1, "cpg", "9.Z", null,
                "x".repeat(ProposedChallenge.MOST_SAID + 1), "http://example.org/", false);
        assertThat(pointers(filing.file(faulty, DORA))).hasSize(3)
                .anyMatch(each -> each.startsWith("/statement "))
                .anyMatch(each -> each.startsWith("/source "))
                .anyMatch(each -> each.startsWith("/question "));
        ProposedChallenge nowhere = new ProposedChallenge(DISCLOSURE, 1, "cpg", "1.A", new At("", ""), "So.",
                ChallengeBench.SOURCE, false);
        assertThat(pointers(filing.file(nowhere, DORA)))
                .containsExactly("/at names no place: it is one dimension with one key");
    }

    @Test
    void hasOneOpenChallengeForAnAnswerAndSource() {
        Challenge first = done(filing.file(proposed(), DORA));

        assertThat(done(filing.file(proposed(), DORA))).isEqualTo(first);
        assertThat(refusal(filing.file(proposed(), EMIL))).isEqualTo(new IsChallenged());
        assertThat(refusal(filing.file(citing("HTTPS://EXAMPLE.org:443/a/../report#2"), DORA)))
                .isEqualTo(new IsChallenged());
        done(filing.file(citing("https://example.org/other"), EMIL));
        assertThat(bench.challengers.all()).extracting(Challenger::person)
                .containsExactlyInAnyOrder("user:dora", "user:emil");

        done(bench.withdrawing.withdraw(first.id(), DORA));
        done(filing.file(proposed(), EMIL));
    }

    @Test
    void stillHasOneWhenAnotherVersionIsPublished() {
        bench.filed();
        bench.amend(answer("1.A", "IT", "IMPLEMENTED"));

        assertThat(refusal(filing.file(of(DISCLOSURE, 2), EMIL))).isEqualTo(new IsChallenged());
    }

    @Test
    void bindsAPersonToSoManyOpenOnes() {
        Challenge first = done(filing.file(citing("https://example.org/0"), DORA));
        for (int i = 1; i < FileChallenge.MOST_OPEN; i++) {
            done(filing.file(citing("https://example.org/" + i), DORA));
        }
        assertThat(refusal(filing.file(proposed(), ChallengeBench.party("user:dora"))))
                .isEqualTo(new HasTooMany(FileChallenge.MOST_OPEN));
        assertThat(done(filing.file(citing("https://example.org/0"), DORA))).isEqualTo(first);
        done(filing.file(proposed(), EMIL));

        done(bench.admitting.decide(first.id(), ChallengeBench.OFFICIAL, false, "It says nothing of that."));
        done(filing.file(citing("https://example.org/last"), DORA));
    }

    @Test
    void bindsAPersonToSoManyADayHoweverSoonTheyAreOver() {
        for (int i = 0; i < FileChallenge.MOST_A_DAY; i++) {
            Challenge one = done(filing.file(citing("https://example.org/" + i), DORA));
            done(bench.withdrawing.withdraw(one.id(), DORA));
        }
        assertThat(refusal(filing.file(proposed(), ChallengeBench.party("user:dora"))))
                .isEqualTo(new HasFiledTooMany(FileChallenge.MOST_A_DAY));
        done(filing.file(proposed(), EMIL));
        bench.clock.pass(Duration.ofDays(1).minusMillis(1));
        assertThat(refusal(filing.file(citing("https://example.org/last"), DORA)))
                .isEqualTo(new HasFiledTooMany(FileChallenge.MOST_A_DAY));
        bench.clock.pass(Duration.ofMillis(1));

        done(filing.file(citing("https://example.org/last"), DORA));
    }

    @Test
    void leavesNoNameOfWhoCameAMomentLater() {
        Challenge first = done(filing.file(proposed(), EMIL));
        FileChallenge late = bench.filingWithoutLooking();

        assertThat(refusal(late.file(proposed(), DORA))).isEqualTo(new IsChallenged());
        assertThat(done(late.file(proposed(), EMIL))).isEqualTo(first);
        assertThat(bench.challengers.all()).extracting(Challenger::challenge).containsExactly(first.id());
    }

    @Test
    void countsNothingThatWasNotFiled() {
        done(filing.file(proposed(), EMIL));
        for (int i = 0; i <= FileChallenge.MOST_A_DAY; i++) {
            assertThat(refusal(filing.file(proposed(), DORA))).isEqualTo(new IsChallenged());
        }

        done(filing.file(citing("https://example.org/other"), DORA));
    }

    @Test
    void takesNoneFromTheCompanyOrFromNobody() {
        assertThat(refusal(filing.file(proposed(), ChallengeBench.COMPANY))).isEqualTo(new HasAConflict());
        assertThat(refusal(filing.file(proposed(),
                new Party(new Acting("client:some", null), false, Set.of()))))
                .isEqualTo(new NamesNoPerson());
    }

    private static ProposedChallenge of(String disclosure, int version) {
        return new ProposedChallenge(disclosure, version, "cpg", "1.A", new At("scope", "IT"),
                "The report says otherwise.", ChallengeBench.SOURCE, false);
    }

}
