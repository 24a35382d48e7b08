package org.candour.scoring.appeals.kafka;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.appeals.Appeal;
import org.candour.scoring.appeals.AppealId;
import org.candour.scoring.appeals.AppealState;
import org.candour.scoring.appeals.AppealState.Reply;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewState.Statement;
import org.candour.support.outbox.OutgoingEvent;
import org.candour.testing.EventSchemas;

import static org.assertj.core.api.Assertions.assertThat;

class AppealEventsTest {

    private static final ReviewId REVIEW = new ReviewId("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 2);

    private static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";

    private static final Instant FILED = Instant.parse("2026-11-02T09:30:00.123456Z");

    private static final Instant REPLIED = FILED.plusSeconds(60);

    private static final Instant AGREED = FILED.plusSeconds(120);

    private static final Official CLEO = new Official("client:acme", "user:cleo", "p-1");

    private static final Official BEN = new Official("client:reviewer2", "user:ben", "p-2");

    private static final Reply UPHELD = reply(true);

    private static final List<AppealState> ALL = List.of(new AppealState.Open(),
            new AppealState.Replied(UPHELD), new AppealState.Counting(UPHELD, null),
            new AppealState.Settled(UPHELD, null),
            new AppealState.Settled(UPHELD, new Statement(CLEO, AGREED, "A text of somebody.")),
            new AppealState.Settled(reply(false), null), new AppealState.Withdrawn(CLEO, AGREED));

    @Test
    void tellsThatAnIndicatorIsUnderAppeal() {
        JsonNode told = told(new AppealState.Open(), "org.candour.appeal.filed.v1", FILED);

        assertThat(told.propertyNames()).containsExactlyInAnyOrder("type", "disclosure", "version", "company",
                "methodology", "indicator", "filedAt");
        assertThat(told.path("disclosure").stringValue()).isEqualTo(REVIEW.disclosure());
        assertThat(told.path("version").intValue()).isEqualTo(2);
        assertThat(told.path("methodology"))
                .isEqualTo(JsonMapper.shared().readTree("{\"id\":\"candour\",\"version\":\"1\"}"));
        assertThat(told.path("indicator").stringValue()).isEqualTo("R1");
        assertThat(told.path("filedAt").stringValue()).isEqualTo("2026-11-02T09:30:00.123456Z");
    }

    @Test
    void tellsHowItWasAnsweredFromWhenTheAnswerCounts() {
        JsonNode alone = told(new AppealState.Settled(reply(false), null), "org.candour.appeal.answered.v1",
                REPLIED);
        assertThat(alone.path("outcome").stringValue()).isEqualTo("not-upheld");
        assertThat(alone.path("authority").stringValue()).isEqualTo("An authority");
        JsonNode agreed = told(new AppealState.Settled(UPHELD, new Statement(CLEO, AGREED, "Yes.")),
                "org.candour.appeal.answered.v1", AGREED);
        assertThat(agreed.path("outcome").stringValue()).isEqualTo("upheld");
        assertThat(agreed.path("answeredAt").stringValue()).isEqualTo(AGREED.toString());
    }

    @Test
    void tellsThatItWasWithdrawn() {
        assertThat(told(new AppealState.Withdrawn(CLEO, AGREED), "org.candour.appeal.withdrawn.v1", AGREED)
                .path("withdrawnAt").stringValue()).isEqualTo(AGREED.toString());
    }

    @Test
    void tellsNothingOfAnAnswerThatDoesNotCount() {
        assertThat(AppealEvents.of(appeal(true, 1, new AppealState.Replied(UPHELD)))).isEmpty();
        assertThat(AppealEvents.of(appeal(true, 1, new AppealState.Counting(UPHELD, null)))).isEmpty();
        assertThat(AppealEvents.of(appeal(true, 1, new AppealState.Counting(UPHELD, null))
                .next(new AppealState.Open()))).isEmpty();
    }

    @Test
    void leavesNoTraceOfAnAppealThatIsAboutAnswersForReviewers() {
        for (AppealState state : ALL) {
            assertThat(AppealEvents.of(appeal(false, 1, state))).isEmpty();
            assertThat(data(appeal(true, 1, state))).isEqualTo(data(appeal(true, 3, state)));
        }
    }

    @Test
    void tellsNoTextAndNobody() {
        for (AppealState state : ALL) {
            assertThat(data(appeal(true, 1, state))).doesNotContain("text", "example.org", "cleo", "ben",
                    "\"p-", "client:", "AQEB");
        }
    }

    @Test
    void tellsTwoAttemptsApart() {
        Appeal appeal = appeal(true, 1, new AppealState.Open());
        assertThat(AppealEvents.of(appeal).orElseThrow().event().id())
                .isNotEqualTo(AppealEvents.of(appeal).orElseThrow().event().id());
    }

    private static JsonNode told(AppealState state, String type, Instant at) {
        OutgoingEvent told = AppealEvents.of(appeal(true, 1, state)).orElseThrow();
        EventSchemas.assertValid(type, told.event().data());
        assertThat(told.topic()).isEqualTo("candour.scores.v1");
        assertThat(told.event().key()).isEqualTo(ACME);
        assertThat(told.event().type()).isEqualTo(type);
        assertThat(told.event().time()).isEqualTo(at);
        return JsonMapper.shared().readTree(told.event().data());
    }

    private static String data(Appeal appeal) {
        return AppealEvents.of(appeal).map(told -> told.event().data()).orElse("");
    }

    private static Appeal appeal(boolean open, int number, AppealState state) {
        return new Appeal(new AppealId(REVIEW, number), 1, ACME, "candour/1", "R1", open, 1,
                "A text of the company.", List.of("https://example.org/1"), CLEO, FILED, state);
    }

    private static Reply reply(boolean upheld) {
        return new Reply(BEN, REPLIED, upheld, "A text of a reviewer.", List.of(), List.of(), "An authority",
                "AQEB", 1);
    }

}
