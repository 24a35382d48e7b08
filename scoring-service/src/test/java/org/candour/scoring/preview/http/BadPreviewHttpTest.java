package org.candour.scoring.preview.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.preview.Sent;
import org.candour.scoring.scores.InMemoryFilings;
import org.candour.scoring.scores.InMemoryScores;
import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whatever is sent: refused with every place, nothing repeated, nothing stored. */
class BadPreviewHttpTest {

    private static final ReceivedFiling FILED = RealFilings.rdr(1);

    private static final String HEAD = "{\"draft\":{\"company\":\"" + Samples.ACME
            + "\",\"period\":{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"},\"forms\":[{\"id\":\"cpg\",\"version\":\"2.0\"},"
            + "{\"id\":\"ungp-rf\",\"version\":\"2015\"}],\"answers\":[";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class);
        service.bean(ScoreFilings.class).score(List.of(FILED));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(service.bean(InMemoryFilings.class).writes()).isEqualTo(1);
        assertThat(service.bean(InMemoryScores.class).writes()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isRefusedForItsShape(String what, String body, List<String> pointers) {
        refused(body, 400, pointers);
    }

    static Stream<Arguments> isRefusedForItsShape() {
        return Stream.of(arguments("nothing", "{}", List.of("")),
                arguments("both", "{\"draft\":{},\"filing\":{}}",
                        List.of("", "/draft/company", "/draft/period", "/draft/forms")),
                arguments("an unknown property", "{\"other\":1}", List.of("/other")),
                arguments("a draft with a change", HEAD + "]},\"change\":{}}", List.of("/change")),
                arguments("no days", "{\"draft\":{\"company\":\"a\",\"period\":{},\"forms\":[]}}",
                        List.of("/draft/period/from", "/draft/period/to")),
                arguments("a year of nine digits", HEAD.replace("2025-12-31", "+99999999-12-31") + "]}}",
                        List.of("/draft/period/to")),
                arguments("no such day", HEAD.replace("2025-12-31", "2025-02-30") + "]}}",
                        List.of("/draft/period/to")),
                arguments("an answer of nothing and a null", HEAD + "{},null]}}",
                        List.of("/draft/answers/0/form", "/draft/answers/0/question", "/draft/answers/1")),
                arguments("sentences for words",
                        HEAD + "{\"form\":\"smuggled words\",\"question\":\"1.A\",\"choice\":\"smuggled words\"}]}}",
                        List.of("/draft/answers/0/form", "/draft/answers/0/choice")),
                arguments("two dimensions",
                        HEAD + "{\"form\":\"cpg\",\"question\":\"1.A\",\"at\":{\"a\":\"b\",\"c\":\"d\"}}]}}",
                        List.of("/draft/answers/0/at")),
                arguments("evidence that cannot be sent",
                        HEAD + "{\"form\":\"cpg\",\"question\":\"1.A\",\"evidence\":[{\"kind\":\"a\",\"state\":\"CAPTURED\","
                                + "\"maker\":\"nobody\",\"date\":\"never\"}]}]}}",
                        List.of("/draft/answers/0/evidence/0/state", "/draft/answers/0/evidence/0/maker",
                                "/draft/answers/0/evidence/0/date")),
                arguments("too many moves", HEAD + "]},\"moves\":51}", List.of("/moves")),
                arguments("a methodology without a name",
                        HEAD + "]},\"methodologies\":[{\"id\":\"rdr\"},null]}",
                        List.of("/methodologies/0", "/methodologies/1")),
                arguments("too many methodologies", HEAD + "]},\"methodologies\":[{},{},{},{},{},{}]}",
                        List.of("/methodologies")),
                arguments("no disclosure", "{\"filing\":{\"version\":0}}",
                        List.of("/filing/version", "/filing/disclosure")),
                arguments("not a number", "{\"moves\":NaN}", List.of("/moves")),
                arguments("nested",
                        "{\"draft\":{\"coverage\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}}",
                        List.of()),
                arguments("no JSON", "{\"draft\":", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isRefusedForItsContentAsWhereItIsSaved(String what, String body, List<String> pointers) {
        refused(body, 422, pointers);
    }

    static Stream<Arguments> isRefusedForItsContentAsWhereItIsSaved() {
        return Stream.of(
                arguments("a period that ends before it starts",
                        HEAD.replace("2025-12-31", "2024-12-31") + "]}}",
                        List.of("/draft/period/to")),
                arguments("a form that does not exist", HEAD.replace("2.0", "7") + "]}}",
                        List.of("/draft/forms/0")),
                arguments("a form without its version", HEAD.replace(",\"version\":\"2.0\"", "") + "]}}",
                        List.of("/draft/forms/0/version")),
                arguments("a form twice", HEAD.replace("ungp-rf", "cpg") + "]}}", List.of("/draft/forms/1")),
                arguments("another form, an unknown question, an unknown choice",
                        HEAD + "{\"form\":\"rdr\",\"question\":\"G01.01\"},{\"form\":\"cpg\",\"question\":\"9.Z\"},"
                                + "{\"form\":\"cpg\",\"question\":\"1.A\",\"choice\":\"SMUGGLED\"}]}}",
                        List.of("/draft/answers/0/form", "/draft/answers/1/question",
                                "/draft/answers/2/choice")),
                arguments("unknown places",
                        HEAD + "{\"form\":\"cpg\",\"question\":\"1.A\",\"at\":{\"level\":\"Group\"}},"
                                + "{\"form\":\"cpg\",\"question\":\"1.A\",\"at\":{\"scope\":\"smuggled\"}},"
                                + "{\"form\":\"ungp-rf\",\"question\":\"C1\",\"at\":{\"issue\":\"in words\"}}]}}",
                        List.of("/draft/answers/0/at/level", "/draft/answers/1/at/scope",
                                "/draft/answers/2/at/issue")),
                arguments("what a question does not take",
                        HEAD + "{\"form\":\"cpg\",\"question\":\"1.A\",\"choices\":[\"A\"],\"issues\":[{\"key\":\"a\"}],"
                                + "\"impacts\":[{\"right\":\"a\"}]}]}}",
                        List.of("/draft/answers/0/choices", "/draft/answers/0/issues",
                                "/draft/answers/0/impacts")),
                arguments("two answers at one place",
                        HEAD + "{\"form\":\"cpg\",\"question\":\"1.A\"},{\"form\":\"cpg\",\"question\":\"1.A\"}]}}",
                        List.of("/draft/answers/1")),
                arguments("methodologies that are not there, or twice",
                        HEAD + "]},\"methodologies\":[{\"id\":\"rdr\",\"version\":\"7\"},{\"id\":\"rdr\",\"version\":\"2020\"},"
                                + "{\"id\":\"rdr\",\"version\":\"2020\"}]}",
                        List.of("/methodologies/0", "/methodologies/2")),
                arguments("a change of what is not there",
                        "{\"filing\":{\"disclosure\":\"" + FILED.disclosure() + "\"},\"change\":{\"set\":["
                                + "{\"form\":\"cpg\",\"question\":\"1.A\"},{\"form\":\"rdr\",\"question\":\"G01.01\",\"choice\":\"NEVER\"},"
                                + "{\"form\":\"rdr\",\"question\":\"G01.01\",\"at\":{\"level\":\"Group\"}}],\"remove\":["
                                + "{\"form\":\"rdr\",\"question\":\"G01.01\",\"at\":{\"level\":\"Nowhere\"}},"
                                + "{\"form\":\"rdr\",\"question\":\"G01.01\",\"at\":{\"level\":\"Group\"}}]}}",
                        List.of("/change/remove/0", "/change/set/2", "/change/set/0/form",
                                "/change/set/1/choice")));
    }

    @Test
    void isNotFoundWhereItIsNotTheCallers() {
        TestToken globex = token("globex").scopes("disclosures").companies(Samples.GLOBEX);
        String theirs = text(ask(globex, Sent.json(Sent.filing(FILED, List.of(), List.of()))).expectStatus()
                .isNotFound());

        assertThat(text(ask(globex, unknown()).expectStatus().isNotFound())).isEqualTo(theirs);
        assertThat(text(ask(PreviewHttpTest.acme(), unknown()).expectStatus().isNotFound()))
                .isEqualTo(theirs);
        ask(PreviewHttpTest.acme(),
                "{\"filing\":{\"disclosure\":\"" + FILED.disclosure() + "\",\"version\":2}}")
                .expectStatus().isNotFound();
    }

    @Test
    void isRefusedForAnotherCompanysDraftBeforeAnythingIsSaidAboutIt() {
        TestToken globex = token("globex").scopes("disclosures").companies(Samples.GLOBEX);

        JsonNode problem = PreviewHttpTest
                .json(ask(globex, HEAD + "{\"form\":\"x\",\"question\":\"y\"}]}}").expectStatus()
                        .isForbidden());

        assertThat(problem.path("findings")).isEmpty();
    }

    @Test
    void isRefusedWhereItIsTooLargeOrNoJson() {
        ask(PreviewHttpTest.acme(), HEAD + "]}," + " ".repeat(2 << 20) + "}").expectStatus().isEqualTo(413);
        service.client(PreviewHttpTest.acme()).post().uri("/api/v1/scores/preview")
                .contentType(MediaType.TEXT_PLAIN).body(bytes("{}")).exchange().expectStatus().isEqualTo(415);
    }

    private static void refused(String body, int status, List<String> pointers) {
        JsonNode problem = PreviewHttpTest
                .json(ask(PreviewHttpTest.acme(), body).expectStatus().isEqualTo(status));

        assertThat(problem.toString()).doesNotContain("muggled").doesNotContain("SMUGGLED");
        List<String> found = problem.path("findings").valueStream()
                .map(finding -> finding.path("pointer").stringValue()).toList();
        if (pointers.isEmpty()) {
            assertThat(found).isNotEmpty();
        } else {
            assertThat(found).containsExactlyInAnyOrderElementsOf(pointers);
        }
    }

    private static String unknown() {
        return "{\"filing\":{\"disclosure\":\"" + UUID.randomUUID() + "\"}}";
    }

    private static String text(ResponseSpec answer) {
        JsonNode problem = Lifetime.json(answer);
        return problem.path("type") + " " + problem.path("title") + " " + problem.path("detail");
    }

    private static ResponseSpec ask(TestToken who, String body) {
        return service.client(who).post().uri("/api/v1/scores/preview")
                .contentType(MediaType.APPLICATION_JSON).body(bytes(body)).exchange();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
