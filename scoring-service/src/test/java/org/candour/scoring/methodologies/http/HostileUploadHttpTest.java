package org.candour.scoring.methodologies.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

import org.candour.scoring.methodologies.InMemoryMethodologies;
import org.candour.scoring.methodologies.MethodologySamples;
import org.candour.scoring.scores.RunningService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.methodologies.http.Lifetime.author;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whatever is sent as a methodology: refused with the place, and nothing stored. */
class HostileUploadHttpTest {

    private static final String SAMPLE = MethodologySamples.text("water", "1", 1);

    private static RunningService service;

    private static Lifetime life;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class);
        life = new Lifetime(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void storesNothing() {
        assertThat(service.bean(InMemoryMethodologies.class).all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesWithThePlace(String what, String text, String pointer) {
        JsonNode problem = Lifetime.json(life.upload(author(), text).expectStatus().isEqualTo(422));

        assertThat(
                problem.path("findings").valueStream().map(finding -> finding.path("pointer").stringValue()))
                .anySatisfy(found -> assertThat(found).startsWith(pointer));
        assertThat(problem.path("findings")).hasSizeLessThanOrEqualTo(101);
        assertThat(problem.toString()).doesNotContain("smuggled").hasSizeLessThan(64 * 1024);
    }

    static List<Arguments> refusesWithThePlace() {
        return List.of(
                arguments("a question that does not exist",
                        SAMPLE.replace("ids: [R1, R2]", "ids: [R1, R2, R99]"),
                        "/questions"),
                arguments("a form that does not exist", SAMPLE.replace(
                        "{id: rights-security, version: \"1\"}]\npoints",
                        "{id: rights-security, version: \"1\"}, {id: smuggled, version: \"1\"}]\npoints"),
                        "/forms/1"),
                arguments("a version of a form that does not exist",
                        SAMPLE.replace("forms: [{id: rights-security, version: \"1\"}]",
                                "forms: [{id: rights-security, version: \"7\"}]"),
                        "/forms/0"),
                arguments("a cycle", SAMPLE.replace("{of: R2, weight: 1}", "{of: all, weight: 1}"),
                        "/rules/all/weighted/1/of"),
                arguments("a weight below nothing",
                        SAMPLE.replace("{of: R2, weight: 1}", "{of: R2, weight: -1}"),
                        "/rules/all/weighted/1/weight"),
                arguments("a scale of nothing", SAMPLE.replace("scale: 100", "scale: 0"),
                        "/points/practice/scale"),
                arguments("no scale", SAMPLE.replace("    scale: 100\n", ""), "/points/practice"),
                arguments("a rule that nothing reads",
                        SAMPLE.replace("\nresults:", "\n  other: {mean: [R1]}\nresults:"),
                        "/rules/other"),
                arguments("a question that nothing reads",
                        SAMPLE.replace("ids: [R1, R2]", "ids: [R1, R2, R3]"),
                        "/questions"),
                arguments("a question twice", SAMPLE.replace("ids: [R1, R2]", "ids: [R1, R2, R1]"),
                        "/questions/0/ids"),
                arguments("a choice without points", SAMPLE.replace("      PLANNED: 0\n", ""),
                        "/questions/0/ids"),
                arguments("a case that comes out otherwise", SAMPLE.replace("value: 50", "value: 51"),
                        "/cases/0/results/total/value"),
                arguments("an unknown field", SAMPLE + "smuggler: 1\n", "/smuggler"),
                arguments("an id with a slash", SAMPLE.replace("id: water", "id: water/../rdr"), "/id"),
                arguments("an id with a control character",
                        SAMPLE.replace("id: water", "id: \"wat\\u0007er\""), "/id"),
                arguments("a version that is none",
                        SAMPLE.replace("version: \"1\"\ntitle", "version: latest\ntitle"),
                        "/version"),
                arguments("a name twice", SAMPLE + "title: Again\n", ""),
                arguments("not a number", SAMPLE.replace("scale: 100", "scale: .nan"),
                        "/points/practice/scale"),
                arguments("a fraction in floating point", SAMPLE.replace("scale: 100", "scale: 99.5"),
                        "/points/practice/scale"),
                arguments("a number as long as a line",
                        SAMPLE.replace("scale: 100", "scale: " + "9".repeat(500)),
                        "/points/practice/scale"),
                arguments("nothing where something is asked", SAMPLE.replace("title: Water", "title:"),
                        "/title"),
                arguments("an alias", SAMPLE.replace("title: Water", "title: &a Water\nsource: *a"),
                        "/source"),
                arguments("a tag", SAMPLE.replace("title: Water", "title: !!java.net.URL Water"), "/title"),
                arguments("two documents", SAMPLE + "---\nid: other\n", ""),
                arguments("half a character", SAMPLE.replace("title: Water", "title: \"\\ud800\""), ""),
                arguments("aliases that explode", explosion(), ""),
                arguments("ten thousand rules in each other", SAMPLE.replace("{of: R2, weight: 1}",
                        "{of: " + "{mean: [".repeat(10_000) + "R2" + "]}".repeat(10_000) + ", weight: 1}"),
                        "/rules/all/weighted/1/of/mean/0/mean/0"),
                arguments("a list", "- 1\n", ""),
                arguments("no text", "# nothing\n", ""),
                arguments("no YAML", "id: [", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesJsonWithThePlace(String what, String text) {
        ResponseSpec answer = uploadJson(text);

        assertThat(Lifetime.pointers(answer.expectStatus().isEqualTo(422))).isNotEmpty();
    }

    static Stream<Arguments> refusesJsonWithThePlace() {
        return Stream.of(arguments("nested arrays", "[".repeat(10_000) + "]".repeat(10_000)),
                arguments("nested objects", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                arguments("not a number", "{\"id\":NaN}"),
                arguments("a name twice", "{\"id\":\"a\",\"id\":\"b\"}"),
                arguments("half a character", "{\"id\":\"\\ud800\"}"), arguments("an empty object", "{}"),
                arguments("a million of nothing", "{\"cases\":[" + "{},".repeat(300_000) + "{}]}"),
                arguments("something behind", "{} {}"), arguments("text", "\"a\""),
                arguments("broken", "{\"id\":"));
    }

    /** None of them is waited for: an answer that comes in spite of that proves it. */
    @Test
    void refusesTenMegabytesBeforeTheyAreSent() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write("""
                           POST /api/v1/methodologies HTTP/1.1\r
                           Host: localhost\r
                           Authorization: %s\r
                           Content-Type: application/yaml\r
                           Content-Length: %d\r
                           \r
                           """.formatted(author().bearer(), 10 << 20).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();

            assertThat(new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine())
                    .startsWith("HTTP/1.1 413");
        }
    }

    /** Few enough for the client to finish sending before it reads the answer. */
    @Test
    void refusesMegabytes() {
        String large = SAMPLE + "source: \"" + "x".repeat(2 << 20) + "\"\n";

        life.upload(author(), large).expectStatus().isEqualTo(413);
        uploadJson(large).expectStatus().isEqualTo(413);
    }

    @Test
    void refusesOtherMediaTypesAndNothingAtAll() {
        for (MediaType type : List.of(MediaType.TEXT_PLAIN, MediaType.APPLICATION_XML)) {
            service.client(author()).post().uri("/api/v1/methodologies").contentType(type)
                    .body(SAMPLE.getBytes(StandardCharsets.UTF_8)).exchange().expectStatus().isEqualTo(415);
        }
        life.upload(author(), "").expectStatus().isBadRequest();
    }

    private static ResponseSpec uploadJson(String text) {
        return service.client(author()).post().uri("/api/v1/methodologies")
                .contentType(MediaType.APPLICATION_JSON)
                .body(text.getBytes(StandardCharsets.UTF_8)).exchange();
    }

    /** Each line has the one before nine times: a billion words at the end. */
    private static String explosion() {
        StringBuilder lines = new StringBuilder("a0: &a0 [smuggled]\n");
        for (int i = 1; i < 10; i++) {
            lines.append("a").append(i).append(": &a").append(i).append(" [")
                    .append(("*a" + (i - 1) + ",").repeat(9)).append("]\n");
        }
        return lines.toString();
    }

}
