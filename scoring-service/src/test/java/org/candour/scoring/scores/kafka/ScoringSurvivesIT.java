package org.candour.scoring.scores.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.SampleFunction;
import org.candour.scoring.scores.ScoreDocument;
import org.candour.scoring.scores.Scores;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

/** What scoring loses, doubles or reorders when something dies: nothing. */
class ScoringSurvivesIT {

    private final Wire wire = new Wire();

    private final String group = UUID.randomUUID().toString();

    private final String database = LocalInfrastructure.freshDatabase();

    /** A poll shared with what other tests left broken is taken twice, one by one; that is their matter. */
    @BeforeEach
    void leaveOutWhatOtherTestsSent() throws Exception {
        wire.startAtTheEnd(group);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void announcesAgainWhatStandsWhenTheOffsetsWereNotCommitted() {
        Submission filing = Submission.of("sample");
        wire.send(filing);
        List<String> before;
        try (RunningService first = start(LocalInfrastructure.mongoUri(), database, group)) {
            before = texts(wire.await(Topics.SCORES, filing.company(), 2));
            assertThat(first.bean(SampleFunction.class).computed()).containsAll(filing.scores());
        }
        forgetOffsets(group);

        try (RunningService second = start(LocalInfrastructure.mongoUri(), database, group)) {
            List<String> after = texts(wire.await(Topics.SCORES, filing.company(), 4));

            assertThat(after).hasSize(4).containsExactlyInAnyOrderElementsOf(
                    Stream.concat(before.stream(), before.stream()).toList());
            assertThat(second.bean(SampleFunction.class).computed())
                    .doesNotContainAnyElementsOf(filing.scores());
        }
    }

    @Test
    void computesTheSameBytesFromTheRegisterIntoAnEmptyDatabase() throws IOException {
        Submission filing = Submission.of("sample");
        wire.send(filing, filing.next());
        byte[] before;
        try (RunningService first = start(LocalInfrastructure.mongoUri(), database, group)) {
            wire.await(Topics.SCORES, filing.company(), 4);
            before = documents(first, filing);
        }

        try (RunningService rebuilt = start(LocalInfrastructure.mongoUri(),
                LocalInfrastructure.freshDatabase(),
                UUID.randomUUID().toString())) {
            wire.await(Topics.SCORES, filing.company(), 8);

            assertThat(documents(rebuilt, filing)).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    void waitsForAStoreThatIsAwayAndSkipsNothing() throws IOException {
        try (Cable cable = new Cable(LocalInfrastructure.mongoUri());
                RunningService service = start(cable.uri(), database, group)) {
            Submission before = Submission.of("sample");
            wire.send(before);
            wire.await(Topics.SCORES, before.company(), 2);

            cable.cut();
            Submission poison = Submission.of("unknown");
            List<Submission> during = versions(Submission.anyCompany(), 5);
            wire.send(poison);
            wire.send(during.toArray(Submission[]::new));
            int tried = cable.refused();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> cable.refused() > tried + 3);
            cable.join();

            // a poll that is tried again announces again what it had announced
            assertThat(scoresByCompany(List.of(during)).getOrDefault(during.getFirst().company(), List.of())
                    .stream().distinct())
                    .containsExactlyElementsOf(
                            during.stream().flatMap(one -> one.scores().stream()).toList());
            assertThat(wire.await(Topics.DEAD_LETTERS, poison.company(), 1)).hasSize(1);
            assertThat(wire.await(Topics.DEAD_LETTERS, during.getFirst().company(), 0)).isEmpty();
            assertThat(service.bean(Scores.class).documents(during.getLast().scores())).hasSize(2);
        }
    }

    @Test
    void keepsTheOrderOfEachCompany() {
        List<List<Submission>> companies = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            companies.add(versions(Submission.anyCompany(), 30));
        }
        for (int version = 0; version < 30; version++) {
            for (List<Submission> company : companies) {
                wire.send(company.get(version));
            }
        }
        try (RunningService service = start(LocalInfrastructure.mongoUri(), database, group)) {
            Map<String, List<String>> scored = scoresByCompany(companies);

            Set<String> ours = scored.values().stream().flatMap(List::stream).collect(Collectors.toSet());
            assertThat(service.bean(SampleFunction.class).computed()).filteredOn(ours::contains)
                    .doesNotHaveDuplicates();
            for (List<Submission> company : companies) {
                // order is that of first occurrences: what a rebalance brings twice is announced twice
                assertThat(scored.getOrDefault(company.getFirst().company(), List.of()).stream().distinct())
                        .containsExactlyElementsOf(
                                company.stream().flatMap(one -> one.scores().stream()).toList());
            }
        }
    }

    private Map<String, List<String>> scoresByCompany(List<List<Submission>> companies) {
        Map<String, List<String>> scored = new HashMap<>();
        companies.forEach(company -> scored.put(company.getFirst().company(), new ArrayList<>()));
        int expected = companies.stream().flatMap(List::stream).mapToInt(one -> one.scores().size()).sum();
        for (ConsumerRecord<String, byte[]> event : wire.awaitDifferent(Topics.SCORES,
                message -> scored.containsKey(message.key()), expected)) {
            String text = Wire.text(event);
            int begin = text.indexOf("\"score\":\"") + 9;
            scored.getOrDefault(event.key(), new ArrayList<>())
                    .add(text.substring(begin, text.indexOf('"', begin)));
        }
        return scored;
    }

    private static List<Submission> versions(String company, int count) {
        return Stream.iterate(Submission.of(company, "sample"), Submission::next).limit(count).toList();
    }

    private static RunningService start(String uri, String database, String group) {
        return RunningService.start(uri, database, group, RunningService.SampleRules.class);
    }

    private static byte[] documents(RunningService service, Submission filing) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (ScoreDocument document : service.bean(Scores.class).documents(filing.scores())) {
            document.writeTo(all);
        }
        return all.toByteArray();
    }

    private static List<String> texts(List<ConsumerRecord<String, byte[]>> events) {
        return events.stream().map(event -> new String(event.value(), StandardCharsets.UTF_8)).toList();
    }

    private static void forgetOffsets(String group) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", LocalInfrastructure.kafkaBootstrap()))) {
            // the broker takes a moment to see that the last consumer has left
            Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions()
                    .untilAsserted(() -> admin.deleteConsumerGroups(List.of(group)).all().get());
        }
    }

}
