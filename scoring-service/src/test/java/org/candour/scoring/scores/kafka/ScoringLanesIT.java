package org.candour.scoring.scores.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.mongo.StoredReviews;
import org.candour.scoring.scores.DeadLetters;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.SampleFunction;
import org.candour.scoring.scores.Scores;
import org.candour.testing.EventSchemas;
import org.candour.testing.LocalInfrastructure;
import org.candour.testing.TestToken;
import org.candour.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Each lane of the consumer, over the real broker and store. */
class ScoringLanesIT {

    private static final String UNIQUE = UUID.randomUUID().toString();

    private static RunningService service;

    private static Wire wire;

    @BeforeAll
    static void start() {
        wire = new Wire();
        service = RunningService.start(LocalInfrastructure.mongoUri(), LocalInfrastructure.freshDatabase(),
                UNIQUE,
                RunningService.SampleRules.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    @Test
    void scoresAFilingAndAnnouncesEachScore() {
        Submission filing = Submission.of("sample");

        wire.send(filing);

        List<ConsumerRecord<String, byte[]>> events = wire.await(Topics.SCORES, filing.company(), 2);
        assertThat(events).hasSize(2).allSatisfy(
                event -> EventSchemas.assertValid("org.candour.score.computed.v1", Wire.text(event)));
        assertThat(events).extracting(event -> Wire.header(event, "ce_type"))
                .containsOnly("org.candour.score.computed.v1");
        assertThat(service.bean(Scores.class).documents(filing.scores())).hasSize(2);
    }

    @Test
    void scoresAndShowsByWholeKeysOnly() throws Exception {
        Submission filing = Submission.of("sample");
        TestToken owner = TestTokens.token("owner").scopes("disclosures").companies(filing.company());

        service.onHotPath(() -> {
            wire.send(filing);
            wire.await(Topics.SCORES, filing.company(), 2);
            wire.send(filing);
            wire.await(Topics.SCORES, filing.company(), 4);
            service.client(owner).get().uri("/api/v1/disclosures/{id}/scores", filing.disclosure()).exchange()
                    .expectStatus().isOk();
            wire.send(filing.published());
            Awaitility.await().until(() -> !service.bean(Publications.class)
                    .find(filing.disclosure(), List.of(1)).isEmpty());
            service.anonymous().get().uri("/api/v1/disclosures/{id}/scores", filing.disclosure()).exchange()
                    .expectStatus().isOk();
        });
    }

    @Test
    void keepsThatAVersionBecamePublicBehindItsFilingAndCountsItTheSecondTime() throws Exception {
        Submission filing = Submission.of("sample");
        double before = count("seen");

        service.onHotPath(() -> {
            wire.send(filing);
            wire.send(filing.published());
            wire.send(filing.published());
            wire.send(filing.next());
            wire.await(Topics.SCORES, filing.company(), 4);
            // offsets follow when all of a poll is kept: what comes behind both shows that they are done
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> count("seen") > before);
        });

        assertThat(service.bean(Publications.class).find(filing.disclosure(), List.of(1, 2)))
                .containsOnlyKeys(1).hasEntrySatisfying(1, publication -> assertThat(publication.position())
                        .isEqualTo(filing.position()));
    }

    @Test
    void setsAsideAPublicationThatViolatesItsSchema() {
        Submission filing = Submission.of("sample");
        ProducerRecord<String, byte[]> published = filing.published();

        wire.send(new ProducerRecord<>(published.topic(), null, published.key(),
                "{\"type\":\"org.candour.disclosure.published.v1\"}".getBytes(StandardCharsets.UTF_8),
                published.headers()));

        ConsumerRecord<String, byte[]> letter = only(wire.await(Topics.DEAD_LETTERS, filing.company(), 1));
        assertThat(Wire.header(letter, "candour-reason")).startsWith("unreadable: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "{}", "[]", "null"})
    void setsAsideWhatCannotBeReadAndScoresWhatIsBehindIt(String poison) {
        Submission behind = Submission.of("sample");
        ProducerRecord<String, byte[]> message = behind.message();
        ProducerRecord<String, byte[]> broken = new ProducerRecord<>(message.topic(), null, message.key(),
                poison.getBytes(StandardCharsets.UTF_8), message.headers());

        wire.send(broken);
        wire.send(behind);

        wire.await(Topics.SCORES, behind.company(), 2);
        ConsumerRecord<String, byte[]> letter = only(wire.await(Topics.DEAD_LETTERS, behind.company(), 1));
        assertThat(Wire.text(letter)).isEqualTo(poison);
        assertThat(Wire.header(letter, "candour-reason")).startsWith("unreadable: ");
        assertThat(Wire.header(letter, "candour-topic")).isEqualTo(Topics.DISCLOSURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"position", "company", "period", "forms", "answers", "submittedAt", "digest",
            "version"})
    void setsAsideWhatViolatesItsSchema(String missing) {
        Submission filing = Submission.of("sample");
        Map<String, Object> data = filing.data();
        data.remove(missing);

        wire.send(filing.message(data));

        ConsumerRecord<String, byte[]> letter = only(wire.await(Topics.DEAD_LETTERS, filing.company(), 1));
        assertThat(Wire.header(letter, "candour-reason")).startsWith("unreadable: ");
    }

    @Test
    void setsAsideWhatTheRulesRefuseWithTheReason() {
        Submission filing = Submission.of("unknown");
        Submission behind = Submission.of(filing.company(), "sample");

        wire.send(filing, behind);

        wire.await(Topics.SCORES, filing.company(), 2);
        ConsumerRecord<String, byte[]> letter = only(wire.await(Topics.DEAD_LETTERS, filing.company(), 1));
        assertThat(Wire.header(letter, "candour-reason")).isEqualTo("refused: unknown-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "unplannable"})
    void setsAsideWhatMeetsABugAfterAFewTries(String form) {
        Submission filing = Submission.of(form);
        Submission behind = Submission.of(filing.company(), "sample");

        wire.send(filing, behind);

        wire.await(Topics.SCORES, filing.company(), 2);
        ConsumerRecord<String, byte[]> letter = only(wire.await(Topics.DEAD_LETTERS, filing.company(), 1));
        assertThat(Wire.header(letter, "candour-reason")).isEqualTo("bug: IllegalStateException");
        assertThat(count("bug")).isPositive();
    }

    @Test
    void setsAsideWhatMeetsABugInOneMethodologyAfterTheOthersHaveScoredIt() {
        Submission filing = Submission.of("broken-in-beta");

        wire.send(filing);

        ConsumerRecord<String, byte[]> letter = only(wire.await(Topics.DEAD_LETTERS, filing.company(), 1));
        assertThat(Wire.header(letter, "candour-reason")).isEqualTo("bug: IllegalStateException");
        assertThat(wire.await(Topics.SCORES, filing.company(), 1)).extracting(Wire::text)
                .allSatisfy(told -> assertThat(told).contains(":alpha:1").doesNotContain(":beta:1"));
        assertThat(service.bean(Scores.class).standing(filing.scores())).hasSize(1);
    }

    @Test
    void acknowledgesAndCountsWhatWasSeenAndAnnouncesItAgain() {
        Submission filing = Submission.of("sample");
        double before = count("seen");

        wire.send(filing);
        wire.await(Topics.SCORES, filing.company(), 2);
        wire.send(filing);

        List<ConsumerRecord<String, byte[]>> events = wire.await(Topics.SCORES, filing.company(), 4);
        assertThat(events).extracting(event -> Wire.header(event, "ce_id")).doesNotContainNull().hasSize(4);
        assertThat(events.stream().map(event -> Wire.header(event, "ce_id")).distinct()).hasSize(2);
        assertThat(events.stream().map(Wire::text).distinct()).hasSize(2);
        assertThat(count("seen")).isGreaterThan(before);
        assertThat(service.bean(SampleFunction.class).computed()).filteredOn(filing.scores()::contains)
                .hasSize(2);
    }

    @Test
    void passesOverEventsThatDoNotConcernIt() {
        Submission filing = Submission.of("sample");
        ProducerRecord<String, byte[]> other = filing.message();
        other.headers().remove("ce_type").add("ce_type",
                "org.candour.disclosure.withdrawn.v1".getBytes(StandardCharsets.UTF_8));

        wire.send(other);
        wire.send(filing.next());

        assertThat(wire.await(Topics.SCORES, filing.company(), 2)).hasSize(2);
    }

    @Test
    void sendsDeadLettersBackOnce() {
        Submission filing = Submission.of("unknown");
        wire.send(filing);
        wire.await(Topics.DEAD_LETTERS, filing.company(), 1);
        DeadLetters deadLetters = service.bean(DeadLetters.class);

        DeadLetters.Redriven first = deadLetters.redrive(10_000);

        // it is refused again, so it comes back as a letter once more
        assertThat(first.redriven()).isPositive();
        List<ConsumerRecord<String, byte[]>> letters = wire.await(Topics.DEAD_LETTERS, filing.company(), 2);
        assertThat(letters).hasSize(2).allSatisfy(
                letter -> assertThat(Wire.text(letter)).isEqualTo(Wire.text(letters.getFirst())));
    }

    @Test
    void tellsOfAReviewThatAProcessClosedWhichDiedBeforeItCouldTell() {
        Review closed = StoredReviews.closed(Submission.anyCompany(), 1);

        StoredReviews.in(service.bean(MongoDatabase.class)).keep(closed, StoredReviews.news(closed));

        ConsumerRecord<String, byte[]> event = only(wire.await(Topics.SCORES, closed.company(), 1));
        assertThat(Wire.header(event, "ce_type")).isEqualTo("org.candour.score.reviewed.v1");
        EventSchemas.assertValid("org.candour.score.reviewed.v1", Wire.text(event));
        Awaitility.await().until(() -> service.bean(MongoDatabase.class).getCollection("pending")
                .find(new Document("document", closed.id().toString())).first() == null);
    }

    private static double count(String lane) {
        return service.bean(MeterRegistry.class)
                .counter("candour.events.consumed", "consumer", "scoring", "outcome", lane).count();
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

}
