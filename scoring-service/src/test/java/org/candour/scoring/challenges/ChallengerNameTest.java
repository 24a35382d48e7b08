package org.candour.scoring.challenges;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.candour.scoring.challenges.ChallengeRefusal.NothingThere;
import org.candour.scoring.challenges.ReadChallenges.Asked;
import org.candour.scoring.methodologies.Pseudonyms.Acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.challenges.ChallengeBench.COMPANY;
import static org.candour.scoring.challenges.ChallengeBench.DORA;
import static org.candour.scoring.challenges.ChallengeBench.EMIL;
import static org.candour.scoring.challenges.ChallengeBench.OFFICIAL;
import static org.candour.scoring.challenges.ChallengeBench.citing;
import static org.candour.scoring.challenges.ChallengeBench.done;
import static org.candour.scoring.challenges.ChallengeBench.pointers;
import static org.candour.scoring.challenges.ChallengeBench.proposed;
import static org.candour.scoring.challenges.ChallengeBench.refusal;

class ChallengerNameTest {

    private final ChallengeBench bench = new ChallengeBench();

    @Test
    void isShownOnRequestOnlyAndCanBeTakenBack() {
        UUID id = bench.unanswered().id();
        assertThat(names(id)).containsOnly(Optional.empty());
        done(bench.withdrawing.showName(id, DORA, true));
        assertThat(names(id)).containsOnly(Optional.of("dora"));
        done(bench.withdrawing.showName(id, DORA, false));
        assertThat(names(id)).containsOnly(Optional.empty());

        assertThat(refusal(bench.withdrawing.showName(id, EMIL, true))).isEqualTo(new NothingThere());
        assertThat(pointers(bench.withdrawing.showName(id, DORA, null))).containsExactly("/shown is missing");
    }

    @Test
    void isNotToldToTheCompanyForWhoseClientTheSamePersonAnswers() {
        Party client = new Party(new Acting("client:acme", "user:dora"), false, Set.of(ChallengeBench.ACME));
        UUID id = bench.filed().id();
        assertThat(bench.reading.find(id, client)).isEmpty();
        assertThat(bench.reading.page(new Asked(null, null, true), client, null, 50)).isEmpty();
        assertThat(refusal(bench.withdrawing.withdraw(id, client))).isEqualTo(new NothingThere());
        assertThat(refusal(bench.withdrawing.showName(id, client, true))).isEqualTo(new NothingThere());

        done(bench.admitting.decide(id, OFFICIAL, true, null));
        assertThat(bench.reading.find(id, client).orElseThrow().own()).isFalse();
        assertThat(inList(id, client).own()).isFalse();
        assertThat(inList(id, DORA).own()).isTrue();
        done(bench.replying.reply(id, client, "No."));
    }

    @Test
    void isReadByNobodyNinetyDaysAfterTheEndAndErasedThen() {
        UUID id = closedAndNamed();
        bench.days(89);
        bench.clock.pass(Duration.ofHours(23));
        assertThat(names(id)).containsOnly(Optional.of("dora"));
        bench.erasing.sweep();
        assertThat(bench.challengers.find(id)).isPresent();
        bench.clock.pass(Duration.ofHours(1));

        assertThat(inList(id, Party.ANYBODY).name()).isEmpty();
        assertThat(inList(id, DORA).own()).isFalse();
        assertThat(bench.challengers.find(id)).isPresent();
        assertThat(bench.reading.find(id, Party.ANYBODY).orElseThrow().name()).isEmpty();
        assertThat(bench.challengers.find(id)).isEmpty();
        assertThat(refusal(bench.withdrawing.showName(id, DORA, true))).isEqualTo(new NothingThere());
    }

    @Test
    void isErasedWithoutAnybodyReading() {
        UUID closed = closedAndNamed();
        UUID refused = done(bench.filing.file(citing("https://example.org/a"), DORA)).id();
        done(bench.admitting.decide(refused, OFFICIAL, false, "No."));
        UUID withdrawn = done(bench.filing.file(citing("https://example.org/b"), DORA)).id();
        done(bench.withdrawing.withdraw(withdrawn, DORA));
        UUID open = done(bench.filing.file(citing("https://example.org/c"), EMIL)).id();
        bench.days(90);
        bench.erasing.sweep();

        assertThat(bench.challenges.find(withdrawn)).isEmpty();
        for (UUID gone : List.of(closed, refused)) {
            assertThat(bench.challengers.find(gone)).isEmpty();
            assertThat(bench.challenges.find(gone).orElseThrow().toString()).doesNotContain("dora");
        }
        assertThat(bench.challengers.all()).extracting(Challenger::challenge).containsExactly(open);
    }

    @Test
    void isErasedWithAllThatWasTakenBackBeforeEverybodySawIt() {
        UUID admitted = bench.admitted().id();
        done(bench.withdrawing.withdraw(admitted, DORA));
        UUID seen = bench.replied().id();
        done(bench.withdrawing.withdraw(seen, DORA));
        bench.days(90);
        assertThat(bench.reading.find(admitted, OFFICIAL)).isPresent();
        bench.erasing.sweep();

        assertThat(bench.reading.find(admitted, OFFICIAL)).isEmpty();
        assertThat(bench.reading.find(seen, Party.ANYBODY)).isPresent();
        assertThat(bench.challengers.all()).isEmpty();
    }

    @Test
    void isErasedWhereAChallengeNeverCame() {
        UUID lost = UUID.randomUUID();
        bench.challengers.add(new Challenger(lost, "user:dora", true, bench.clock.instant()), 20);
        bench.erasing.sweep();
        assertThat(bench.challengers.find(lost)).isPresent();
        bench.days(2);
        bench.erasing.sweep();

        assertThat(bench.challengers.find(lost)).isEmpty();
    }

    @Test
    void countsNoLongerWhereACrashLeftAClosedOneOpen() {
        Challenge filed = done(bench.filing.file(proposed(), DORA));
        bench.challenges
                .replace(filed.next(new ChallengeState.Closed(null, new ChallengeOutcome.Withdrawn(), null,
                        bench.clock.instant())));
        assertThat(addedAnother(1)).isFalse();
        bench.erasing.sweep();

        assertThat(addedAnother(1)).isTrue();
    }

    private boolean addedAnother(int most) {
        return bench.challengers.add(new Challenger(UUID.randomUUID(), "user:dora", false, Instant.EPOCH),
                most);
    }

    private UUID closedAndNamed() {
        UUID id = bench.replied().id();
        done(bench.withdrawing.showName(id, DORA, true));
        done(bench.closing.close(id, OFFICIAL, "not-upheld", "No."));
        return id;
    }

    /** Of one and of the same in a list, for everybody and for those with a part in it. */
    private List<Optional<String>> names(UUID id) {
        return List.of(Party.ANYBODY, COMPANY, OFFICIAL, EMIL).stream()
                .flatMap(reader -> List.of(bench.reading.find(id, reader).orElseThrow(), inList(id, reader))
                        .stream())
                .map(SeenChallenge::name).toList();
    }

    private SeenChallenge inList(UUID id, Party reader) {
        return bench.reading.page(new Asked(ChallengeBench.DISCLOSURE, null, false), reader, null, 50)
                .stream()
                .filter(seen -> seen.challenge().id().equals(id)).findAny().orElseThrow();
    }

}
