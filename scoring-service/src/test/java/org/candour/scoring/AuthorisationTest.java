package org.candour.scoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.candour.scoring.Endpoint.Prepared;
import org.candour.scoring.methodologies.MethodologySamples;
import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.ScoreFilings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.Endpoint.Prepared.json;
import static org.candour.scoring.Endpoint.Prepared.plain;
import static org.candour.scoring.Someone.ADMIN;
import static org.candour.scoring.Someone.ADOPTER;
import static org.candour.scoring.Someone.ANONYMOUS;
import static org.candour.scoring.Someone.AUTHOR;
import static org.candour.scoring.Someone.COMPANY;
import static org.candour.scoring.Someone.REGULATOR;
import static org.candour.scoring.Someone.REVIEWER2;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

/** Who may what: every endpoint of this service, every caller. A new endpoint is a new row. */
class AuthorisationTest {

    private static final Path CONTRACT = Path.of("../contracts/src/main/resources/openapi/scoring");

    private static final String ALL = "/api/v1/methodologies";

    private static final String ONE = ALL + "/{id}/{version}";

    private static final String DECISION = "{\"reason\":\"Discussed.\",\"effectiveFrom\":\"2026-11-10\"}";

    private static final List<Endpoint> MATRIX = List.of(
            Endpoint.of(GET, ALL, _ -> plain(ALL)).everyone(200),
            Endpoint.of(POST, ALL, test -> test.upload(test.next())).everyone(403).but(401, ANONYMOUS)
                    .but(201, AUTHOR),
            Endpoint.of(GET, ONE, test -> plain(test.draft().address())).everyone(404).but(200, AUTHOR,
                    ADOPTER),
            Endpoint.of(GET, ONE, test -> plain(test.open().address())).everyone(200),
            Endpoint.of(GET, ONE, _ -> plain(ALL + "/rdr/2020")).everyone(200),
            Endpoint.of(PUT, ONE, test -> test.replacement(test.draft())).everyone(403).but(401, ANONYMOUS)
                    .but(200, AUTHOR),
            Endpoint.of(GET, ONE + "/content", test -> plain(test.draft().address() + "/content"))
                    .everyone(404)
                    .but(200, AUTHOR, ADOPTER),
            Endpoint.of(GET, ONE + "/content", test -> plain(test.open().address() + "/content"))
                    .everyone(200),
            Endpoint.of(POST, ONE + "/comment-period",
                    test -> json(test.draft().address() + "/comment-period", "{\"until\":\"2026-11-30\"}"))
                    .everyone(403).but(401, ANONYMOUS).but(201, AUTHOR),
            Endpoint.of(GET, ONE + "/comments", test -> plain(test.draft().address() + "/comments"))
                    .everyone(404)
                    .but(200, AUTHOR, ADOPTER),
            Endpoint.of(GET, ONE + "/comments", test -> plain(test.open().address() + "/comments"))
                    .everyone(200),
            Endpoint.of(POST, ONE + "/comments",
                    test -> json(test.draft().address() + "/comments", "{\"text\":\"Hm.\"}")).everyone(404)
                    .but(401, ANONYMOUS).but(409, AUTHOR, ADOPTER),
            Endpoint.of(POST, ONE + "/comments",
                    test -> json(test.open().address() + "/comments", "{\"text\":\"Hm.\"}")).everyone(201)
                    .but(401, ANONYMOUS),
            Endpoint.of(POST, ONE + "/comments/{commentId}/answer", test -> test.answer(test.open()))
                    .everyone(403)
                    .but(401, ANONYMOUS).but(201, AUTHOR),
            Endpoint.of(POST, ONE + "/adoption", test -> test.adoption(test.draft())).everyone(403)
                    .but(401, ANONYMOUS).but(201, ADOPTER),
            Endpoint.of(POST, ONE + "/retirement", test -> test.retirement(test.adopted())).everyone(403)
                    .but(401, ANONYMOUS).but(201, ADOPTER),
            Endpoint.of(GET, "/api/v1/disclosures/{id}/scores",
                    test -> plain("/api/v1/disclosures/" + test.filing() + "/scores")).everyone(404)
                    .but(401, ANONYMOUS).but(200, COMPANY, REGULATOR, REVIEWER2),
            Endpoint.of(GET, "/api/v1/scores/{scoreId}",
                    test -> plain("/api/v1/scores/" + test.filing() + ":1:alpha:1")).everyone(404)
                    .but(401, ANONYMOUS).but(200, COMPANY, REGULATOR, REVIEWER2),
            Endpoint.of(POST, "/api/v1/admin/dead-letters/redrive",
                    _ -> plain("/api/v1/admin/dead-letters/redrive?limit=0")).everyone(403)
                    .but(401, ANONYMOUS)
                    .but(400, ADMIN));

    private static RunningService service;

    private static Lifetime life;

    private static int count;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class, RunningService.SampleRules.class,
                RunningService.StandingClock.class);
        life = new Lifetime(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource
    void letsIn(Endpoint endpoint, Someone someone) {
        Prepared request = endpoint.prepared(this);
        RestTestClient client = someone.token().map(service::client).orElseGet(service::anonymous);

        assertThat(request.sentBy(client, endpoint.method())).isEqualTo(endpoint.expected(someone));
    }

    static Stream<Arguments> letsIn() {
        return MATRIX.stream()
                .flatMap(
                        endpoint -> Stream.of(Someone.values()).map(someone -> arguments(endpoint, someone)));
    }

    @Test
    void hasARowForEachEndpointOfTheContract() {
        JsonNode paths = new YAMLMapper().readTree(CONTRACT.resolve("openapi.yaml"))
                .path("paths");
        List<String> endpoints = new ArrayList<>();
        paths.forEachEntry((path, item) -> new YAMLMapper()
                .readTree(CONTRACT.resolve(item.path("$ref").stringValue()))
                .propertyNames().stream()
                .filter(method -> List.of("get", "put", "post", "delete", "patch").contains(method))
                .forEach(method -> endpoints.add(HttpMethod.valueOf(method.toUpperCase(java.util.Locale.ROOT))
                        + " " + path)));

        assertThat(MATRIX.stream().map(Endpoint::name).distinct())
                .containsExactlyInAnyOrderElementsOf(endpoints);
    }

    private String next() {
        return "matrix-" + count++;
    }

    private Made draft() {
        String id = next();
        return new Made("/" + id + "/1", life.draft(id, "1"));
    }

    private Made open() {
        Made draft = draft();
        life.open(Lifetime.author(), draft.path(), "2026-11-30").expectStatus().isCreated();
        return draft;
    }

    private Made adopted() {
        Made draft = draft();
        life.adopt(Lifetime.adopter(), draft.path(), draft.digest(), "2026-11-02").expectStatus().isCreated();
        return draft;
    }

    private Prepared upload(String id) {
        return new Prepared(ALL, "", MediaType.APPLICATION_YAML, MethodologySamples.text(id, "1", 1));
    }

    private Prepared replacement(Made draft) {
        return new Prepared(draft.address(), "", MediaType.APPLICATION_YAML,
                MethodologySamples.text(draft.path().split("/", -1)[1], "1", 2)).ifMatch(draft.digest());
    }

    private Prepared answer(Made open) {
        String comment = Lifetime.json(life.comment(Lifetime.defender(), open.path(), "Why?")).path("id")
                .stringValue();
        return json(open.address() + "/comments/" + comment + "/answer", "{\"text\":\"So.\"}");
    }

    private Prepared adoption(Made draft) {
        return json(draft.address() + "/adoption", DECISION).ifMatch(draft.digest());
    }

    private Prepared retirement(Made adopted) {
        return json(adopted.address() + "/retirement", DECISION);
    }

    private String filing() {
        ReceivedFiling filing = Samples.filing(count++);
        service.bean(ScoreFilings.class).score(List.of(filing));
        return filing.disclosure();
    }

    private record Made(String path, String digest) {

        String address() {
            return ALL + path;
        }

    }

}
