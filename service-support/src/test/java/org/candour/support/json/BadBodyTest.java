package org.candour.support.json;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.support.sample.RunningSample;

import static org.assertj.core.api.Assertions.assertThat;

class BadBodyTest extends RunningSample {

    private static final String HALF = "has half of a surrogate pair, which is no character";
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void acceptsAGoodBody() {
        post("""
             {"title":"t","items":[{"name":"a","count":1,"date":"2026-01-31","colour":"RED"}],"free":{"x":[1]}}""",
                HttpStatus.OK);
    }

    @Test
    void namesWhereJsonIsMalformed() {
        assertThat(findings("{\"title\":\"t\",\n \"items\":[{\"name\" \"a\"}]}"))
                .singleElement().asString().startsWith("/items/0/name is not valid JSON at line 2");
    }

    @Test
    void namesAnEndThatCameTooEarly() {
        assertThat(findings("{\"title\":\"t\"")).singleElement().asString().contains("is not valid JSON");
    }

    @Test
    void refusesAPropertyThatStandsTwice() {
        assertThat(findings("{\"title\":\"t\",\"items\":[{\"name\":\"a\",\"name\":\"b\"}]}"))
                .containsExactly("/items/0/name is a property that stands here twice");
    }

    @Test
    void refusesAPropertyThatStandsTwiceInAFreePart() {
        assertThat(findings("{\"title\":\"t\",\"free\":{\"a\":1,\"a\":2}}"))
                .containsExactly("/free/a is a property that stands here twice");
    }

    @Test
    void namesEveryUnknownPropertyAndEveryWrongType() {
        assertThat(findings(
                """
                {"title":7,"hidden":{"deep":[1]},"items":[{"name":"a","count":"many","date":"31.1.","colour":"BLUE"},
                {"other":1}],"urgent":"yes"}"""))
                .containsExactlyInAnyOrder("/title must be a string", "/hidden is not known here",
                        "/items/0/count must be a whole number",
                        "/items/0/date must be a date such as 2026-12-31",
                        "/items/0/colour must be one of RED, GREEN", "/items/1/other is not known here",
                        "/urgent must be true or false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-12-31T00:00:00Z\"", "\"2026-12-31T23:00:00+05:00\"", "[2026,12,31]",
            "20261231",
            "\"2026-02-30\"", "\"+12026-12-31\"", "\"\"", "\" 2026-12-31\""})
    void takesNothingButADayForADay(String date) {
        assertThat(findings("{\"title\":\"t\",\"items\":[{\"name\":\"a\",\"date\":" + date + "}]}"))
                .containsExactly("/items/0/date must be a date such as 2026-12-31");
    }

    @Test
    void namesEveryMissingOrTooLongValue() {
        assertThat(findings("{\"items\":[{\"name\":\"toolong\"},{}]}")).containsExactlyInAnyOrder(
                "/items/0/name size must be between 0 and 5", "/items/1/name must not be null",
                "/title must not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar-EG", "tr"})
    void saysTheSameInWhateverLanguageIsAskedFor(String language) {
        JsonNode problem = problem(client.post().uri("/notes").header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .contentType(MediaType.APPLICATION_JSON).body("{\"title\":null}").exchange(),
                HttpStatus.BAD_REQUEST);
        assertThat(problem.path("findings").path(0).path("message").stringValue())
                .isEqualTo("must not be null");
    }

    @Test
    void refusesAnObjectWhereAnArrayIsExpected() {
        assertThat(findings("{\"title\":\"t\",\"items\":{\"name\":\"a\"}}"))
                .containsExactly("/items must be an array");
    }

    @Test
    void refusesMoreThanThirtyTwoLevels() {
        String deep = "{\"title\":\"t\",\"free\":" + "[".repeat(32) + "]".repeat(32) + "}";
        assertThat(findings(deep)).singleElement().asString().contains("is nested more than 32 deep");
    }

    @Test
    void acceptsThirtyTwoLevels() {
        post("{\"title\":\"t\",\"free\":" + "[".repeat(31) + "]".repeat(31) + "}", HttpStatus.OK);
    }

    @Test
    void refusesAStringOfMoreThanSixtyFourKibibytes() {
        String body = "{\"title\":\"" + "x".repeat(64 * 1024 + 1) + "\"}";
        assertThat(findings(body)).containsExactly("/title is a string of more than 65536 characters");
    }

    @Test
    void acceptsAStringOfSixtyFourKibibytes() {
        post("{\"title\":\"" + "x".repeat(64 * 1024) + "\"}", HttpStatus.OK);
    }

    @Test
    void refusesHalfOfASurrogatePairWhereverAStringStands() {
        assertThat(findings(
                "{\"title\":\"\\ud800\",\"tags\":[\"a\",\"b\\udc00c\"],\"at\":{\"k\":\"\\ude00\\ud83d\"}}"))
                .containsExactlyInAnyOrder("/title " + HALF, "/tags/1 " + HALF, "/at/k " + HALF);
    }

    @Test
    void refusesHalfOfASurrogatePairInAName() {
        assertThat(findings("{\"title\":\"t\",\"at\":{\"\\ud800\":\"x\"}}")).singleElement().asString()
                .startsWith("/at is not valid JSON");
    }

    @Test
    void refusesHalfOfASurrogatePairThatIsEncodedAsIfItWereACharacter() {
        for (String body : List.of("{\"title\":\"h\"}", "{\"title\":\"t\",\"at\":{\"h\":\"x\"}}",
                "{\"h\":1}")) {
            assertThat(findings(encoded(body))).singleElement().asString().contains("is not valid JSON");
        }
    }

    /** In the bytes that a high surrogate would have. */
    private static byte[] encoded(String body) {
        return HexFormat.of().parseHex(HexFormat.of().formatHex(body.getBytes(StandardCharsets.US_ASCII))
                .replace("2268", "22eda080"));
    }

    @Test
    void acceptsACharacterThatIsASurrogatePair() {
        post("{\"title\":\"\\ud83d\\ude00\",\"at\":{\"\\ud83d\\ude00\":\"\",\"\ud83d\ude01\":\"\ud83d\ude00\"}}",
                HttpStatus.OK);
    }

    @Test
    void cutsALongNameBetweenWholeCharacters() {
        String name = "~".repeat(149) + "\ud83d\ude00".repeat(4);
        assertThat(findings("{\"title\":\"t\",\"" + name + "\":1}"))
                .containsExactly("/" + "~0".repeat(149) + "\ufffd… is not known here");
    }

    @Test
    void refusesSomethingBehindTheBody() {
        assertThat(findings("{\"title\":\"t\"} {}")).containsExactly(" is followed by something else");
    }

    @Test
    void refusesNull() {
        assertThat(findings("null")).containsExactly(" must not be null");
    }

    @Test
    void refusesNoBody() {
        assertThat(findings("")).containsExactly(" is missing or cannot be read");
    }

    @Test
    void refusesAnotherMediaType() {
        JsonNode problem = problem(
                client.post().uri("/notes").contentType(MediaType.TEXT_PLAIN).body("secret")
                        .exchange(),
                HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(problem.path("type").stringValue()).isEqualTo("/problems/unsupported-media-type");
    }

    private List<String> findings(Object body) {
        JsonNode problem = post(body, HttpStatus.BAD_REQUEST);
        assertThat(problem.path("type").stringValue()).isEqualTo("/problems/malformed-body");
        return problem.path("findings").valueStream()
                .map(each -> each.path("pointer").stringValue() + " " + each.path("message").stringValue())
                .toList();
    }

    private JsonNode post(Object body, HttpStatus status) {
        return problem(
                client.post().uri("/notes").contentType(MediaType.APPLICATION_JSON).body(body).exchange(),
                status);
    }

    private static JsonNode problem(RestTestClient.ResponseSpec response, HttpStatus status) {
        EntityExchangeResult<String> result = response.expectStatus().isEqualTo(status)
                .returnResult(String.class);
        if (status.isError()) {
            assertThat(result.getResponseHeaders().getContentType())
                    .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(result.getResponseBody()).doesNotContain("tools.jackson", "org.candour", "secret",
                    "many",
                    "BLUE", "toolong");
        }
        return MAPPER.readTree(String.valueOf(result.getResponseBody()));
    }
}
