package org.candour.scoring.challenges;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.challenges.ChallengeRefusal.HasAConflict;
import org.candour.scoring.challenges.ChallengeRefusal.MayBeReplied;
import org.candour.scoring.challenges.ChallengeRefusal.NamesNoPerson;
import org.candour.scoring.challenges.ChallengeRefusal.NothingThere;
import org.candour.scoring.challenges.ChallengeRefusal.StandsElsewhere;
import org.candour.scoring.methodologies.Pseudonyms.Acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.challenges.ChallengeBench.ACME;
import static org.candour.scoring.challenges.ChallengeBench.COMPANY;
import static org.candour.scoring.challenges.ChallengeBench.DORA;
import static org.candour.scoring.challenges.ChallengeBench.EMIL;
import static org.candour.scoring.challenges.ChallengeBench.OFFICIAL;
import static org.candour.scoring.challenges.ChallengeBench.done;
import static org.candour.scoring.challenges.ChallengeBench.pointers;
import static org.candour.scoring.challenges.ChallengeBench.refusal;

class ChallengeLifeTest {

    private final ChallengeBench bench = new ChallengeBench();

    @Test
    void appearsWithTheReply() {
        Challenge admitted = bench.admitted();
        assertThat(((ChallengeState.Admitted) admitted.state()).until())
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(visible(admitted, Party.ANYBODY)).isFalse();

        Challenge replied = done(bench.replying.reply(admitted.id(), COMPANY, " We looked again. "));

        assertThat(visible(replied, Party.ANYBODY)).isTrue();
        assertThat(((ChallengeState.Admitted) replied.state()).reply()).isNotNull()
                .extracting(ChallengeState.Reply::text).isEqualTo("We looked again.");
        assertThat(refusal(bench.replying.reply(admitted.id(), COMPANY, "And again.")))
                .isEqualTo(new StandsElsewhere(Stage.APPEARS));
    }

    @Test
    void appearsWithoutAReplyWhenItsDaysAreOver() {
        Challenge admitted = bench.admitted();
        bench.clock.pass(Duration.between(bench.clock.instant(), Instant.parse("2026-11-30T23:59:59.999Z")));
        assertThat(visible(admitted, Party.ANYBODY)).isFalse();
        assertThat(admitted.stage(bench.desk.now())).isEqualTo(Stage.ADMITTED);
        bench.clock.pass(Duration.ofMillis(1));

        assertThat(visible(admitted, Party.ANYBODY)).isTrue();
        assertThat(admitted.stage(bench.desk.now())).isEqualTo(Stage.APPEARS);
        assertThat(refusal(bench.replying.reply(admitted.id(), COMPANY, "Too late.")))
                .isEqualTo(new StandsElsewhere(Stage.APPEARS));
    }

    @Test
    void isLateFromTheDayAfterItsTenAndCanStillBeAdmitted() {
        Challenge filed = bench.filed();
        bench.clock.pass(Duration.between(bench.clock.instant(), Instant.parse("2026-11-16T23:59:59.999Z")));
        assertThat(overdue(filed)).isFalse();
        bench.clock.pass(Duration.ofMillis(1));
        assertThat(overdue(filed)).isTrue();
        assertThat(visible(filed, Party.ANYBODY)).isFalse();
        bench.days(300);
        done(bench.admitting.decide(filed.id(), OFFICIAL, true, null));

        assertThat(overdue(filed)).isFalse();
    }

    private boolean overdue(Challenge challenge) {
        boolean one = bench.reading.find(challenge.id(), OFFICIAL).orElseThrow().overdue();
        assertThat(bench.reading.page(new ReadChallenges.Asked(null, null, false), DORA, null, 50))
                .extracting(SeenChallenge::overdue).containsExactly(one);
        return one;
    }

    @Test
    void isReadByTheCompanyOnlyFromItsAdmission() {
        Challenge filed = bench.filed();
        assertThat(visible(filed, COMPANY)).isFalse();
        assertThat(refusal(bench.replying.reply(filed.id(), COMPANY, "No."))).isEqualTo(new NothingThere());
        done(bench.admitting.decide(filed.id(), OFFICIAL, true, null));

        assertThat(visible(filed, COMPANY)).isTrue();
        assertThat(visible(filed, OFFICIAL)).isTrue();
        assertThat(visible(filed, DORA)).isTrue();
        assertThat(visible(filed, EMIL)).isFalse();
        assertThat(refusal(bench.replying.reply(filed.id(), OFFICIAL, "No."))).isEqualTo(new NothingThere());
        assertThat(pointers(bench.replying.reply(filed.id(), COMPANY, " ")))
                .containsExactly("/text is missing");
    }

    @Test
    void neverAppearsWhereItIsRefused() {
        Challenge filed = bench.filed();
        assertThat(pointers(bench.admitting.decide(filed.id(), OFFICIAL, false, null)))
                .containsExactly("/reason is missing");
        assertThat(pointers(bench.admitting.decide(filed.id(), OFFICIAL, true, "So.")))
                .containsExactly("/reason is for a refusal only");
        assertThat(pointers(bench.admitting.decide(filed.id(), OFFICIAL, null, null)))
                .containsExactly("/admitted is missing");
        Challenge refused = done(bench.admitting.decide(filed.id(), OFFICIAL, false, "It names somebody."));

        bench.days(100);
        assertThat(visible(refused, Party.ANYBODY)).isFalse();
        assertThat(visible(refused, COMPANY)).isFalse();
        assertThat(refusal(bench.admitting.decide(filed.id(), OFFICIAL, true, null)))
                .isEqualTo(new StandsElsewhere(Stage.REFUSED));
        assertThat(refusal(bench.closing.close(filed.id(), OFFICIAL, "no-reply", null)))
                .isEqualTo(new StandsElsewhere(Stage.REFUSED));
    }

    @Test
    void isDecidedByPersonsWithoutAPartInIt() {
        Challenge filed = bench.filed();
        List<Party> parties = List.of(official("client:another", "user:dora"),
                official("user:dora", "user:dora"),
                new Party(OFFICIAL.acting(), true, Set.of(ACME)));
        for (Party party : parties) {
            assertThat(refusal(bench.admitting.decide(filed.id(), party, true, null)))
                    .isEqualTo(new HasAConflict());
        }
        assertThat(refusal(bench.admitting.decide(filed.id(), official("client:x", null), true, null)))
                .isEqualTo(new NamesNoPerson());
        done(bench.admitting.decide(filed.id(), OFFICIAL, true, null));
        bench.days(29);
        for (Party party : parties) {
            assertThat(refusal(bench.closing.close(filed.id(), party, "no-reply", null)))
                    .isEqualTo(new HasAConflict());
        }
    }

    @Test
    void isDecidedByNobodyWhoReplied() {
        Party both = new Party(new Acting("client:acme", "user:olga"), false, Set.of(ACME));
        Challenge admitted = bench.admitted();
        assertThat(refusal(bench.replying.reply(admitted.id(), both, "No."))).isEqualTo(new HasAConflict());
        Party cleo = official("client:defender", "user:cleo");
        done(bench.replying.reply(admitted.id(), COMPANY, "No."));

        assertThat(refusal(bench.closing.close(admitted.id(), cleo, "not-upheld", "No.")))
                .isEqualTo(new HasAConflict());
    }

    @Test
    void isReadBeforeItsAdmissionByNobodyOfTheCompany() {
        Party both = new Party(OFFICIAL.acting(), true, Set.of(ACME));
        Challenge filed = bench.filed();
        assertThat(visible(filed, both)).isFalse();
        done(bench.admitting.decide(filed.id(), OFFICIAL, true, null));

        assertThat(visible(filed, both)).isTrue();
        assertThat(bench.reading.find(filed.id(), both).orElseThrow().whole()).isFalse();
        assertThat(bench.reading.find(filed.id(), OFFICIAL).orElseThrow().whole()).isTrue();
    }

    @Test
    void isWithdrawnByItsChallenger() {
        Challenge filed = bench.filed();
        assertThat(refusal(bench.withdrawing.withdraw(filed.id(), EMIL))).isEqualTo(new NothingThere());
        assertThat(refusal(bench.withdrawing.withdraw(filed.id(), ChallengeBench.party(null))))
                .isEqualTo(new NothingThere());
        Challenge withdrawn = done(bench.withdrawing.withdraw(filed.id(), DORA));

        assertThat(((ChallengeState.Closed) withdrawn.state()).outcome())
                .isEqualTo(new ChallengeOutcome.Withdrawn());
        assertThat(refusal(bench.withdrawing.withdraw(filed.id(), DORA)))
                .isEqualTo(new StandsElsewhere(Stage.CLOSED));
        bench.days(60);
        assertThat(visible(withdrawn, Party.ANYBODY)).isFalse();
    }

    @Test
    void staysVisibleWhereItIsWithdrawnAfterItAppeared() {
        Challenge before = bench.admitted();
        done(bench.withdrawing.withdraw(before.id(), DORA));
        Challenge after = bench.unanswered();
        done(bench.withdrawing.withdraw(after.id(), DORA));

        bench.days(60);
        assertThat(visible(before, Party.ANYBODY)).isFalse();
        assertThat(visible(after, Party.ANYBODY)).isTrue();
    }

    @Test
    void isNotClosedBeforeItAppears() {
        Challenge filed = bench.filed();
        assertThat(refusal(bench.closing.close(filed.id(), OFFICIAL, "no-reply", null)))
                .isEqualTo(new StandsElsewhere(Stage.FILED));
        done(bench.admitting.decide(filed.id(), OFFICIAL, true, null));
        assertThat(refusal(bench.closing.close(filed.id(), OFFICIAL, "not-upheld", "No.")))
                .isEqualTo(new MayBeReplied(LocalDate.of(2026, 11, 30)));
    }

    private boolean visible(Challenge challenge, Party reader) {
        boolean found = bench.reading.find(challenge.id(), reader).isPresent();
        assertThat(bench.reading.page(new ReadChallenges.Asked(null, null, false), reader, null, 50))
                .extracting(seen -> seen.challenge().id().equals(challenge.id()))
                .matches(each -> each.contains(true) == found);
        return found;
    }

    private static Party official(String actor, @Nullable String person) {
        return new Party(new Acting(actor, person), true, Set.of());
    }

}
