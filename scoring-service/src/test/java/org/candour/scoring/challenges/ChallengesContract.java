package org.candour.scoring.challenges;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.candour.scoring.challenges.ChallengeFilter.Sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.challenges.ChallengeSamples.ACME;
import static org.candour.scoring.challenges.ChallengeSamples.DISCLOSURE;
import static org.candour.scoring.challenges.ChallengeSamples.NOW;
import static org.candour.scoring.challenges.ChallengeSamples.about;
import static org.candour.scoring.challenges.ChallengeSamples.challenge;
import static org.candour.scoring.challenges.ChallengeSamples.id;

/** What every store of challenges does. */
public abstract class ChallengesContract {

    private static final Instant LATER = NOW.plus(Duration.ofDays(60));

    /** The store under test, empty at first. */
    protected abstract Challenges challenges();

    @Test
    void givesBackWhatItWasGivenInEveryState() {
        Challenge filed = challenge(1, ChallengeSamples.FILED);
        assertThat(challenges().find(filed.id())).isEmpty();
        challenges().add(filed);
        assertThat(challenges().find(filed.id())).contains(filed);
        for (ChallengeState state : ChallengeSamples.states()) {
            Challenge next = challenges().find(filed.id()).orElseThrow().next(state);
            assertThat(challenges().replace(next)).isTrue();
            assertThat(challenges().find(filed.id())).contains(next);
        }
    }

    @Test
    void keepsAChangeOfWhatIsOnRecordOnly() {
        Challenge filed = challenge(1, ChallengeSamples.FILED);
        Challenge second = filed.next(ChallengeSamples.ADMITTED);
        assertThat(challenges().replace(second)).isFalse();
        challenges().add(filed);

        assertThat(challenges().replace(second.next(ChallengeSamples.REPLIED))).isFalse();
        assertThat(challenges().replace(second)).isTrue();
        assertThat(challenges().replace(second)).isFalse();
    }

    @Test
    void hasOneOpenChallengeForAnAnswerAndSource() {
        Challenge first = challenge(1, ChallengeSamples.FILED);
        assertThat(challenges().add(first)).isEqualTo(first);
        Challenge again = challenge(2, ChallengeSamples.FILED);
        assertThat(challenges().add(again)).isEqualTo(first);
        assertThat(challenges().find(again.id())).isEmpty();
        assertThat(challenges().open(inVersion(7, first.about()), first.source())).contains(first);
        assertThat(challenges().open(about("2.B", "OT"), first.source())).isEmpty();
        for (Challenge other : List.of(ChallengeSamples.citing(3, "https://example.org/b"),
                challenge(4, about("2.C", null)), challenge(5, about("2.B", "OT")))) {
            assertThat(challenges().add(other)).isEqualTo(other);
        }

        challenges().replace(first.next(ChallengeSamples.WITHDRAWN));
        assertThat(challenges().open(first.about(), first.source())).isEmpty();
        assertThat(challenges().add(again)).isEqualTo(again);
        challenges().replace(again.next(ChallengeSamples.REFUSED));
        assertThat(challenges().add(challenge(6, ChallengeSamples.FILED)).id()).isEqualTo(id(6));
    }

    @Test
    void erasesOneWhole() {
        challenges().add(challenge(1, ChallengeSamples.FILED));
        Challenge other = ChallengeSamples.citing(2, "https://example.org/b");
        challenges().add(other);
        challenges().erase(id(1));
        challenges().erase(id(1));

        assertThat(challenges().find(id(1))).isEmpty();
        assertThat(challenges().find(id(2))).contains(other);
        assertThat(challenges().add(challenge(3, ChallengeSamples.FILED)).id()).isEqualTo(id(3));
    }

    @Test
    void letsOneOfManyAtOnceIn() throws Exception {
        List<Callable<Challenge>> all = new ArrayList<>();
        for (int i = 1; i <= 16; i++) {
            Challenge one = challenge(i, ChallengeSamples.FILED);
            all.add(() -> challenges().add(one));
        }
        Set<UUID> standing = new java.util.HashSet<>();
        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Challenge> one : replicas.invokeAll(all)) {
                standing.add(one.get().id());
            }
        }
        assertThat(standing).hasSize(1);
        assertThat(page(new ChallengeFilter(null, null, false, new Sight(true, Set.of(), Set.of()), NOW)))
                .hasSize(1);
    }

    @Test
    void listsWhatIsAskedForAsFarAsItIsSeen() {
        List<ChallengeState> states = new ArrayList<>(ChallengeSamples.states());
        states.addFirst(ChallengeSamples.FILED);
        for (int i = 0; i < states.size(); i++) {
            Challenge one = ChallengeSamples.citing(i + 1, "https://example.org/" + i);
            challenges().add(one);
            challenges().replace(one.next(states.get(i)));
        }
        for (Instant now : List.of(NOW, NOW.plusMillis(1), LATER)) {
            for (Sight sight : List.of(Sight.EVERYBODY, new Sight(true, Set.of(), Set.of()),
                    new Sight(false, Set.of(ACME), Set.of()), new Sight(true, Set.of(ACME), Set.of()),
                    new Sight(false, Set.of(ACME), Set.of(id(1), id(2))),
                    new Sight(false, Set.of("XI-OTHER"), Set.of(id(1), id(2))))) {
                agree(states, sight, now);
            }
        }
    }

    private void agree(List<ChallengeState> states, Sight sight, Instant now) {
        List<Stage> stages = new ArrayList<>(List.of(Stage.values()));
        stages.add(null);
        for (Stage stage : stages) {
            for (boolean own : List.of(true, false)) {
                ChallengeFilter filter = new ChallengeFilter(DISCLOSURE, stage, own, sight, now);
                List<UUID> expected = new ArrayList<>();
                for (int i = states.size(); i > 0; i--) {
                    Challenge one = ChallengeSamples.citing(i, "https://example.org/" + i)
                            .next(states.get(i - 1));
                    if (filter.test(one)) {
                        expected.add(one.id());
                    }
                }
                if (stage == Stage.FILED) {
                    Collections.reverse(expected);
                }
                assertThat(page(filter)).as(filter.toString()).isEqualTo(expected);
            }
        }
    }

    @Test
    void readsOnFromTheNewest() {
        Sight all = new Sight(true, Set.of(), Set.of());
        for (int i = 1; i <= 5; i++) {
            challenges().add(ChallengeSamples.citing(i, "https://example.org/" + i));
        }
        ChallengeFilter filter = new ChallengeFilter(null, null, false, all, NOW);
        assertThat(challenges().page(filter, null, 2)).extracting(Challenge::id).containsExactly(id(5),
                id(4));
        assertThat(challenges().page(filter, id(4), 9)).extracting(Challenge::id)
                .containsExactly(id(3), id(2), id(1));
        assertThat(page(new ChallengeFilter("another", null, false, all, NOW))).isEmpty();
    }

    @Test
    void readsOnWhatWaitsFromTheOldest() {
        Sight all = new Sight(true, Set.of(), Set.of());
        for (int i = 5; i >= 1; i--) {
            challenges().add(ChallengeSamples.citing(i, "https://example.org/" + i));
        }
        ChallengeFilter filter = new ChallengeFilter(null, Stage.FILED, false, all, NOW);

        assertThat(challenges().page(filter, null, 2)).extracting(Challenge::id).containsExactly(id(1),
                id(2));
        assertThat(challenges().page(filter, id(2), 9)).extracting(Challenge::id)
                .containsExactly(id(3), id(4), id(5));
    }

    @Test
    void countsThoseThatAreAdmittedAndOpen() {
        for (int i = 1; i <= 4; i++) {
            challenges().add(ChallengeSamples.citing(i, "https://example.org/" + i));
        }
        assertThat(challenges().openByDisclosure()).isEmpty();
        for (int i = 1; i <= 3; i++) {
            challenges().replace(ChallengeSamples.citing(i, "https://example.org/" + i)
                    .next(i == 3 ? ChallengeSamples.NOT_UPHELD : ChallengeSamples.ADMITTED));
        }
        assertThat(challenges().openByDisclosure()).isEqualTo(Map.of(DISCLOSURE, 2));
    }

    private static ChallengedAnswer inVersion(int version, ChallengedAnswer about) {
        return new ChallengedAnswer(about.disclosure(), version, about.company(), about.form(),
                about.question(), about.at());
    }

    private List<UUID> page(ChallengeFilter filter) {
        return challenges().page(filter, null, 100).stream().map(Challenge::id).toList();
    }

}
