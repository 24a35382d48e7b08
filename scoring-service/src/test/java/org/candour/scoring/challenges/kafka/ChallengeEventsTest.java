package org.candour.scoring.challenges.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.ChallengeOutcome;
import org.candour.scoring.challenges.ChallengeState;
import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Closed;
import org.candour.scoring.challenges.ChallengeState.Reply;
import org.candour.scoring.challenges.ChallengedAnswer;
import org.candour.scoring.engine.At;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.sources.PublicSource;
import org.candour.support.outbox.OutgoingEvent;
import org.candour.testing.EventSchemas;

import static org.assertj.core.api.Assertions.assertThat;

class ChallengeEventsTest {

    private static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";

    private static final String DISCLOSURE = "01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f";

    private static final Instant FILED = Instant.parse("2026-11-02T09:30:00.123Z");

    private static final Instant ADMITTED_AT = FILED.plusSeconds(60);

    private static final Instant REPLIED_AT = FILED.plusSeconds(120);

    private static final Instant CLOSED_AT = Instant.parse("2026-12-02T09:30:00.123Z");

    private static final Official DORA = new Official("client:defender", "user:dora", "p-1");

    private static final Official CLEO = new Official("client:acme", "user:cleo", "p-2");

    private static final Admitted ADMITTED = new Admitted(DORA, ADMITTED_AT, LocalDate.of(2026, 11, 30),
            null);

    private static final Admitted REPLIED = new Admitted(DORA, ADMITTED_AT, LocalDate.of(2026, 11, 30),
            new Reply(CLEO, REPLIED_AT, "A text of the company."));

    @Test
    void tellsTheCompanyUntilWhenItMayReplyAndOthersFromWhenTheySeeIt() {
        JsonNode told = told(ADMITTED, "org.candour.challenge.admitted.v1", ADMITTED_AT);

        assertThat(told.propertyNames()).containsExactlyInAnyOrder("type", "challenge", "disclosure",
                "version", "company", "form", "question", "at", "admittedAt", "replyUntil", "appearsAt");
        assertThat(told.path("challenge").stringValue()).isEqualTo(DISCLOSURE);
        assertThat(told.path("at").path("scope").stringValue()).isEqualTo("IT");
        assertThat(told.path("replyUntil").stringValue()).isEqualTo("2026-11-30");
        assertThat(told.path("appearsAt").stringValue()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(JsonMapper.shared().readTree(data(null, ADMITTED)).has("at")).isFalse();
    }

    @Test
    void tellsThatEverybodySeesItFromTheReply() {
        JsonNode told = told(REPLIED, "org.candour.challenge.replied.v1", REPLIED_AT);

        assertThat(told.path("appearsAt").stringValue()).isEqualTo(REPLIED_AT.toString());
        assertThat(told.has("replyUntil")).isFalse();
    }

    @Test
    void tellsHowItEnded() {
        assertThat(closed(REPLIED, new ChallengeOutcome.NotUpheld("A text of a reviewer.")).path("outcome")
                .stringValue()).isEqualTo("not-upheld");
        assertThat(closed(REPLIED, new ChallengeOutcome.Amended(3)).path("amendedIn").intValue())
                .isEqualTo(3);
        assertThat(closed(REPLIED, new ChallengeOutcome.ReviewerDecided(new ReviewId(DISCLOSURE, 1)))
                .path("review").stringValue()).isEqualTo(DISCLOSURE + ":1");
        JsonNode unanswered = closed(ADMITTED, new ChallengeOutcome.NoReply());
        assertThat(unanswered.path("appearsAt").stringValue()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(unanswered.path("closedAt").stringValue()).isEqualTo(CLOSED_AT.toString());
    }

    @Test
    void tellsThatOneWhichWasWithdrawnInTimeNeverAppears() {
        JsonNode told = told(new Closed(ADMITTED, new ChallengeOutcome.Withdrawn(), null, REPLIED_AT),
                "org.candour.challenge.closed.v1", REPLIED_AT);

        assertThat(told.path("outcome").stringValue()).isEqualTo("withdrawn");
        assertThat(told.has("appearsAt")).isFalse();
        assertThat(closed(ADMITTED, new ChallengeOutcome.Withdrawn()).has("appearsAt")).isTrue();
    }

    @Test
    void tellsNobodyWhatWasNotAdmitted() {
        for (ChallengeState state : List.of(new ChallengeState.Filed(LocalDate.of(2026, 11, 16)),
                new ChallengeState.Refused(DORA, ADMITTED_AT, "A text of a reviewer."),
                new Closed(null, new ChallengeOutcome.Withdrawn(), null, ADMITTED_AT))) {
            assertThat(ChallengeEvents.of(challenge(null, state))).isEmpty();
        }
    }

    @Test
    void tellsNoTextAndNobody() {
        for (ChallengeState state : List.of(ADMITTED, REPLIED,
                new Closed(REPLIED, new ChallengeOutcome.NotUpheld("A text of a reviewer."), DORA,
                        CLOSED_AT))) {
            assertThat(data(null, state)).doesNotContain("text", "example.org", "dora", "cleo", "\"p-",
                    "client:", "aaaa", FILED.toString());
        }
    }

    private static JsonNode closed(Admitted before, ChallengeOutcome outcome) {
        return told(new Closed(before, outcome, DORA, CLOSED_AT), "org.candour.challenge.closed.v1",
                CLOSED_AT);
    }

    private static JsonNode told(ChallengeState state, String type, Instant at) {
        OutgoingEvent told = ChallengeEvents.of(challenge(new At("scope", "IT"), state)).orElseThrow();
        EventSchemas.assertValid(type, told.event().data());
        assertThat(told.topic()).isEqualTo("candour.scores.v1");
        assertThat(told.event().key()).isEqualTo(ACME);
        assertThat(told.event().type()).isEqualTo(type);
        assertThat(told.event().time()).isEqualTo(at);
        return JsonMapper.shared().readTree(told.event().data());
    }

    private static String data(@Nullable At at, ChallengeState state) {
        return ChallengeEvents.of(challenge(at, state)).orElseThrow().event().data();
    }

    private static Challenge challenge(@Nullable At at, ChallengeState state) {
        return new Challenge(UUID.fromString(DISCLOSURE), 1,
                new ChallengedAnswer(DISCLOSURE, 2, ACME, "cpg", "1.A", at), "A text of somebody.",
                new PublicSource("https://example.org/a"), FILED, new Pseudonyms("a".repeat(64)), state);
    }

}
