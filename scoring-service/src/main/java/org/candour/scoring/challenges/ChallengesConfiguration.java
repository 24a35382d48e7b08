package org.candour.scoring.challenges;

import java.time.Duration;
import java.time.InstantSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.reviews.ChallengedDisclosures;
import org.candour.scoring.reviews.ReadOpenReviews;
import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.Publications;
import org.candour.support.outbox.Lease;
import org.candour.support.outbox.LeasedRelay;
import org.candour.support.outbox.RelayStep;
import org.candour.support.security.PublicPaths;

@Configuration(proxyBeanMethods = false)
class ChallengesConfiguration {

    /** How long after its time a name may still be in the store; nobody reads it then. */
    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    ChallengeDesk challengeDesk(Challenges challenges, Challengers challengers, InstantSource clock) {
        return new ChallengeDesk(challenges, challengers, clock);
    }

    @Bean
    ChallengeableFilings challengeableFilings(Filings filings, Publications publications,
            AnnouncementReader announcements, Audiences audiences) {
        return new ChallengeableFilings(filings, publications, announcements, audiences);
    }

    @Bean
    FileChallenge fileChallenge(ChallengeDesk desk, ChallengeableFilings filings) {
        return new FileChallenge(desk, filings);
    }

    @Bean
    AdmitChallenge admitChallenge(ChallengeDesk desk) {
        return new AdmitChallenge(desk);
    }

    @Bean
    ReplyToChallenge replyToChallenge(ChallengeDesk desk) {
        return new ReplyToChallenge(desk);
    }

    @Bean
    CloseChallenge closeChallenge(ChallengeDesk desk, ChallengeableFilings filings, ReadOpenReviews reviews) {
        return new CloseChallenge(desk, filings, new DecidedAnswers(reviews));
    }

    @Bean
    WithdrawChallenge withdrawChallenge(ChallengeDesk desk) {
        return new WithdrawChallenge(desk);
    }

    @Bean
    ReadChallenges readChallenges(ChallengeDesk desk) {
        return new ReadChallenges(desk);
    }

    @Bean
    EraseChallengers eraseChallengers(ChallengeDesk desk) {
        return new EraseChallengers(desk);
    }

    @Bean
    ChallengedDisclosures challengedDisclosures(Challenges challenges) {
        return challenges::openByDisclosure;
    }

    @Bean
    PublicPaths challengePaths() {
        return PublicPaths.of("/api/v1/challenges", "/api/v1/challenges/*");
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "candour.challenges.erasure", matchIfMissing = true)
    LeasedRelay challengersErasure(Lease challengersLease, EraseChallengers erasing) {
        return new LeasedRelay("challengers", challengersLease, PAUSE, new Step(erasing));
    }

    private record Step(EraseChallengers erasing) implements RelayStep {

        @Override
        public boolean run() {
            erasing.sweep();
            return false;
        }

        @Override
        public void close() {
            // holds nothing between its steps
        }

    }

}
