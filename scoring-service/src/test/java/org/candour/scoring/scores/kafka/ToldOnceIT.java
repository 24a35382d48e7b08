package org.candour.scoring.scores.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.mongodb.client.MongoDatabase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.appeals.http.AppealCalls;
import org.candour.scoring.appeals.http.ClosedReviews;
import org.candour.scoring.challenges.http.PublishedAnswers;
import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.scores.RunningService;
import org.candour.testing.EventSchemas;
import org.candour.testing.LocalInfrastructure;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

/** What appeals and challenges tell, over the real broker and store: each change once, and nothing of what is refused. */
class ToldOnceIT {

    private static final TestToken ACME = token("acme").scopes("disclosures").companies(ClosedReviews.ACME);

    private static final TestToken REGULATOR = token("regulator").scopes("reviews");

    private static final TestToken REVIEWER2 = token("reviewer2").scopes("reviews");

    private static final TestToken DEFENDER = token("defender");

    private static RunningService service;

    private static Wire wire;

    private static AppealCalls calls;

    private static ClosedReviews reviews;

    @BeforeAll
    static void start() {
        wire = new Wire();
        String database = LocalInfrastructure.freshDatabase();
        service = RunningService.start(LocalInfrastructure.mongoUri(), database, database);
        calls = new AppealCalls(service);
        reviews = new ClosedReviews(service);
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    @Test
    void appealsTellEachStepThatEverybodyMayKnowOf() {
        ReviewId review = reviews.ofEight(Instant.now());
        String first = id(calls.file(ACME, review, "R1").expectStatus().isCreated());
        calls.problem(calls.file(ACME, review, "R1"), 409, "already-appealed");
        calls.withdraw(ACME, first).expectStatus().isOk();
        calls.problem(calls.withdraw(ACME, first), 409, "appeal-stands-elsewhere");
        String second = id(calls.file(ACME, review, "rights-in-security").expectStatus().isCreated());
        calls.declare(REVIEWER2, review);
        calls.reply(REVIEWER2, second, 1, "upheld", "\"decisions\":[{\"form\":\"rights-security\","
                + "\"question\":\"R1\",\"strength\":\"1/2\",\"reason\":\"It shows half.\","
                + "\"opened\":[\"https://example.org/report\"]}]").expectStatus().isOk();
        calls.problem(calls.agree(REVIEWER2, second, 2), 403, "second-person-needed");
        calls.declare(REGULATOR, review);
        calls.agree(REGULATOR, second, 2).expectStatus().isOk();

        Map<String, List<String>> told = told("appeal", review.disclosure(), "indicator");

        assertThat(told).isEqualTo(Map.of("R1", List.of("filed", "withdrawn"), "rights-in-security",
                List.of("filed", "answered")));
    }

    @Test
    void appealsAboutAnswersForReviewersLeaveNoTrace() {
        ReviewId review = reviews.ofTwoGoals(Instant.now());
        String hidden = id(calls.file(ACME, review, "technical").expectStatus().isCreated());
        calls.declare(REVIEWER2, review);
        calls.reply(REVIEWER2, hidden, 1, "not-upheld", "\"decisions\":[]").expectStatus().isOk();
        calls.file(ACME, review, "2.C").expectStatus().isCreated();

        assertThat(told("appeal", review.disclosure(), "indicator"))
                .isEqualTo(Map.of("2.C", List.of("filed")));
    }

    @Test
    void challengesTellEachStepFromTheirAdmissionOn() {
        String disclosure = PublishedAnswers.publish(service, 50_001);
        String replied = filed(disclosure, 1);
        filed(disclosure, 1);
        admit(replied);
        calls.problem(step(REGULATOR, replied, "admission", "{\"admitted\":true}"), 409,
                "challenge-stands-elsewhere");
        step(ACME, replied, "reply", "{\"text\":\"We looked again.\"}").expectStatus().isOk();
        calls.problem(step(ACME, replied, "reply", "{\"text\":\"And again.\"}"), 409,
                "challenge-stands-elsewhere");
        step(REGULATOR, replied, "closing", "{\"outcome\":\"amended\"}").expectStatus().isEqualTo(422);
        step(REGULATOR, replied, "closing", "{\"outcome\":\"not-upheld\",\"reason\":\"An old page.\"}")
                .expectStatus().isOk();
        String refused = filed(disclosure, 2);
        step(REGULATOR, refused, "admission", "{\"admitted\":false,\"reason\":\"It is about somebody.\"}")
                .expectStatus().isOk();
        String early = filed(disclosure, 3);
        step(DEFENDER, early, "withdrawal", null).expectStatus().isOk();
        String late = filed(disclosure, 4);
        admit(late);
        step(DEFENDER, late, "withdrawal", null).expectStatus().isOk();

        assertThat(told("challenge", disclosure, "challenge")).isEqualTo(Map.of(replied,
                List.of("admitted", "replied", "closed"), late, List.of("admitted", "closed")));
    }

    /**
     * The last words of the types of what was told, in order, by what it was told of. Everything was sent by
     * then; what was delivered twice counts once.
     */
    private static Map<String, List<String>> told(String about, String disclosure, String by) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> service.bean(MongoDatabase.class)
                .getCollection("pending").find().first() == null);
        String prefix = "org.candour." + about + ".";
        Map<String, List<String>> told = new TreeMap<>();
        List<String> seen = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> event : wire.await(Topics.SCORES, ClosedReviews.ACME, 1)) {
            String type = Wire.header(event, "ce_type");
            JsonNode data = JsonMapper.shared().readTree(Wire.text(event));
            if (type.startsWith(prefix)
                    && !seen.contains(Wire.header(event, "ce_id"))
                    && data.path("disclosure").stringValue().equals(disclosure)) {
                EventSchemas.assertValid(type, Wire.text(event));
                assertThat(Wire.text(event)).doesNotContain("defender", "regulator", "example.org",
                        "everywhere",
                        "says otherwise", "looked again", "old page");
                seen.add(Wire.header(event, "ce_id"));
                told.computeIfAbsent(data.path(by).stringValue(), _ -> new ArrayList<>())
                        .add(type.substring(prefix.length(), type.length() - ".v1".length()));
            }
        }
        return told;
    }

    private static String filed(String disclosure, int source) {
        return id(calls
                .post(DEFENDER, "/challenges", null, PublishedAnswers.draft(disclosure).formatted(source))
                .expectStatus().isCreated());
    }

    private static void admit(String challenge) {
        step(REGULATOR, challenge, "admission", "{\"admitted\":true}").expectStatus().isOk();
    }

    private static ResponseSpec step(TestToken who, String challenge, String step, @Nullable String body) {
        return calls.post(who, "/challenges/" + challenge + "/" + step, null, body);
    }

    private static String id(ResponseSpec answer) {
        return Lifetime.json(answer).path("id").stringValue();
    }

}
