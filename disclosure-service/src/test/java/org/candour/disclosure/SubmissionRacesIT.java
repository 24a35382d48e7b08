package org.candour.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

import org.candour.disclosure.Client.Draft;

import static org.assertj.core.api.Assertions.assertThat;

/** Many at once, over one replica and over two. */
class SubmissionRacesIT extends RunningService {

    @Autowired
    private Environment environment;

    @Test
    void twoHundredSubmissionsAtOnceOverTwoReplicasGetDensePositions() throws Exception {
        try (ConfigurableApplicationContext other = secondReplica()) {
            int second = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            List<Draft> drafts = IntStream.range(0, 200).mapToObj(i -> acme()
                    .begin(Filings.narrative(Filings.ACME))).toList();
            Client[] replicas = {Client.acme(port), Client.acme(second)};
            List<Callable<JsonNode>> submissions = new ArrayList<>();
            for (Draft draft : drafts) {
                Client replica = replicas[submissions.size() % 2];
                submissions.add(() -> replica.file(draft));
            }

            List<JsonNode> receipts = atOnce(submissions);

            List<Long> positions = receipts.stream().map(each -> each.path("position").longValue()).sorted()
                    .toList();
            assertThat(positions).containsExactlyElementsOf(
                    LongStream.range(positions.getFirst(), positions.getFirst() + 200).boxed().toList());
            for (int i = 0; i < 200; i += 20) {
                JsonNode version = Client.json(acme().get(drafts.get(i).path() + "/versions/1"));
                assertThat(version.path("position")).isEqualTo(receipts.get(i).path("position"));
                assertThat(version.path("digest")).isEqualTo(receipts.get(i).path("digest"));
            }
        }
    }

    @Test
    void oneSubmissionSentManyTimesAtOnceIsFiledOnce() throws Exception {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));
        String key = UUID.randomUUID().toString();

        List<JsonNode> receipts = atOnce(IntStream.range(0, 20).<Callable<JsonNode>>mapToObj(i -> () -> Client
                .json(acme().submit(draft, key).expectStatus().isCreated().expectBody().returnResult()))
                .toList());

        assertThat(receipts).containsOnly(receipts.getFirst());
    }

    @Test
    void oneKeyForManyDraftsAtOnceFilesOneOfThem() throws Exception {
        List<Draft> drafts = IntStream.range(0, 12)
                .mapToObj(i -> acme().begin(Filings.threeGoals(Filings.ACME)))
                .toList();
        String key = UUID.randomUUID().toString();

        List<Integer> statuses = atOnce(drafts.stream().<Callable<Integer>>map(draft -> () -> status(
                acme().submit(draft, key).expectBody().returnResult())).toList());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void aPutThatRacesWithTheSubmissionIsInTheVersionOrRefused() throws Exception {
        for (int round = 0; round < 15; round++) {
            Draft draft = acme().begin(Filings.draft(Filings.ACME, List.of()));
            Draft before = new Draft(draft.id(), Client.etag(acme().put(draft.path(), draft.etag(),
                    Filings.threeGoals(Filings.ACME)).expectStatus().isOk().expectBody().returnResult()));
            String answer = before.path() + "/answers/cpg/5.A?at=scope:IT";

            List<Integer> statuses = atOnce(List.of(
                    () -> status(acme().put(answer, before.etag(), Map.of("choice", "PARTIAL"))
                            .expectBody().returnResult()),
                    () -> status(acme().submit(before, before.id().toString()).expectBody().returnResult())));

            if (statuses.get(1) == 201) {
                assertThat(statuses.get(0)).isIn(409, 412);
                assertThat(
                        Client.json(acme().get(before.path() + "/versions/1")).path("filing").path("answers"))
                        .hasSize(3);
            } else {
                assertThat(statuses).containsExactly(200, 412);
                JsonNode disclosure = Client.json(acme().get(before.path()));
                assertThat(disclosure.path("state").stringValue()).isEqualTo("DRAFT");
                assertThat(disclosure.path("answers")).hasSize(4);
            }
        }
    }

    @Test
    void ofManyPutsFromOneRevisionOneIsKept() throws Exception {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));
        String answer = draft.path() + "/answers/cpg/5.A?at=scope:IT";

        List<Integer> statuses = atOnce(IntStream.range(0, 12).<Callable<Integer>>mapToObj(i -> () -> status(
                acme().put(answer, draft.etag(), Map.of("choice", "PARTIAL")).expectBody().returnResult()))
                .toList());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    private ConfigurableApplicationContext secondReplica() {
        return new SpringApplicationBuilder(DisclosureServiceApplication.class).run("--server.port=0",
                same("candour.mongo.uri"), same("candour.mongo.database"),
                same("spring.kafka.bootstrap-servers"),
                same("candour.security.issuer"), same("candour.security.jwk-set-uri"));
    }

    private String same(String property) {
        return "--" + property + "=" + environment.getRequiredProperty(property);
    }

    private static int status(EntityExchangeResult<byte[]> answer) {
        return answer.getStatus().value();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> answers = new ArrayList<>();
            for (Future<T> each : clients.invokeAll(calls)) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
