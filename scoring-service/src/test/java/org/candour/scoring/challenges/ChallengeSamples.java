package org.candour.scoring.challenges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Closed;
import org.candour.scoring.challenges.ChallengeState.Filed;
import org.candour.scoring.challenges.ChallengeState.Refused;
import org.candour.scoring.challenges.ChallengeState.Reply;
import org.candour.scoring.engine.At;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.sources.PublicSource;

/** Challenges for tests of stores. */
final class ChallengeSamples {

    static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";

    static final String DISCLOSURE = "01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f";

    static final Instant NOW = Instant.parse("2026-11-02T09:30:00.123Z");

    static final Filed FILED = new Filed(LocalDate.of(2026, 11, 16));

    private static final Official DORA = new Official("client:defender", "user:dora", "p-1");

    private static final Official BOT = new Official("client:acme", null, "p-2");

    static final Admitted ADMITTED = new Admitted(DORA, NOW, LocalDate.of(2026, 11, 30), null);

    static final Admitted REPLIED = ADMITTED.replied(new Reply(BOT, NOW.plusMillis(1), "No."));

    static final Refused REFUSED = new Refused(DORA, NOW, "About somebody.");

    static final Closed WITHDRAWN = new Closed(null, new ChallengeOutcome.Withdrawn(), null, NOW);

    static final Closed NOT_UPHELD = new Closed(REPLIED, new ChallengeOutcome.NotUpheld("An old page."), DORA,
            NOW.plusMillis(1));

    private ChallengeSamples() {}

    /** All but filed. */
    static List<ChallengeState> states() {
        return List.of(ADMITTED, REPLIED, REFUSED, WITHDRAWN,
                new Closed(ADMITTED, new ChallengeOutcome.Withdrawn(), null, NOW.plusSeconds(1)), NOT_UPHELD,
                new Closed(REPLIED, new ChallengeOutcome.Amended(3), DORA, NOW.plusSeconds(1)),
                new Closed(REPLIED, new ChallengeOutcome.ReviewerDecided(new ReviewId(DISCLOSURE, 2)), DORA,
                        NOW.plusSeconds(1)),
                new Closed(ADMITTED, new ChallengeOutcome.NoReply(), DORA,
                        Instant.parse("2026-12-01T00:00:00Z")));
    }

    static UUID id(int number) {
        return new UUID(0x01932c072f6a7c31L, Long.MIN_VALUE + number);
    }

    static Challenge challenge(int number, ChallengeState state) {
        return new Challenge(id(number), 1, about("2.B", "IT"), "It is not so.",
                new PublicSource("https://example.org/a"), NOW, new Pseudonyms("a".repeat(64)), state);
    }

    static Challenge challenge(int number, ChallengedAnswer about) {
        return new Challenge(id(number), 1, about, "It is not so.", new PublicSource("https://example.org/a"),
                NOW, new Pseudonyms("a".repeat(64)), FILED);
    }

    static Challenge citing(int number, String source) {
        return new Challenge(id(number), 1, about("2.B", null), "It is not so.", new PublicSource(source),
                NOW, new Pseudonyms("a".repeat(64)), FILED);
    }

    static ChallengedAnswer about(String question, @Nullable String scope) {
        return new ChallengedAnswer(DISCLOSURE, 1, ACME, "cpg", question,
                scope == null ? null : new At("scope", scope));
    }

}
