package org.candour.scoring.scores.kafka;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.RunningService;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is adopted at one replica scores the filings that come in at another, from the next poll on, and those on record.
 */
class AdoptionIT {

    private static final String FORM = "rights-security";

    private final String database = LocalInfrastructure.freshDatabase();

    private final Wire wire = new Wire();

    @BeforeEach
    void leaveOutWhatOtherTestsSent() throws Exception {
        wire.startAtTheEnd(database);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void reachesTheConsumerAndWhatIsOnRecordAndLeavesWhatStands() throws Exception {
        // still to come if midnight passes
        String soon = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
        String later = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
        Submission before = Submission.of(FORM);
        Submission after = before.next();
        try (RunningService consumer = RunningService.start(LocalInfrastructure.mongoUri(), database,
                database);
                RunningService desk = RunningService.startForHttp(LocalInfrastructure.mongoUri(), database)) {
            Lifetime life = new Lifetime(desk);
            String digest = life.draft("water", "1");
            wire.send(before);
            List<String> first = scores(wire.await(Topics.SCORES, before.company(), 1));

            life.adopt(Lifetime.adopter(), "/water/1", digest, later).expectStatus().isCreated();
            consumer.onHotPath(() -> {
                awaitScores(before.company(), 2);
                wire.send(after);
                awaitScores(before.company(), 4);
            });
            life.retire(Lifetime.adopter(), "/candour/1", soon).expectStatus().isCreated();
            Submission last = after.next();
            wire.send(last);
            List<String> all = awaitScores(before.company(), 6);

            assertThat(first).containsExactly(id(before, "candour:1"));
            // all were submitted before the day of the retirement
            assertThat(all).containsExactlyInAnyOrder(id(before, "candour:1"),
                    id(before, "water:1"), id(after, "candour:1"), id(after, "water:1"),
                    id(last, "candour:1"), id(last, "water:1"));
            assertThat(consumer.bean(Filings.class).find(before.disclosure()).orElseThrow().scores())
                    .containsExactly(id(before, "candour:1"), id(before, "water:1"), id(after, "candour:1"),
                            id(after, "water:1"), id(last, "candour:1"), id(last, "water:1"));
        }
    }

    /** What is announced by the consumer and by the walk is announced twice. */
    private List<String> awaitScores(String company, int count) {
        return scores(wire.awaitDifferent(Topics.SCORES, message -> company.equals(message.key()), count))
                .stream().distinct().toList();
    }

    private static String id(Submission filing, String methodology) {
        return filing.disclosure() + ":" + filing.version() + ":" + methodology;
    }

    private static List<String> scores(List<ConsumerRecord<String, byte[]>> events) {
        return events.stream()
                .map(event -> JsonMapper.shared().readTree(Wire.text(event)).path("score").stringValue())
                .toList();
    }

}
