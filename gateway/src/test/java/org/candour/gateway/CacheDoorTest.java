package org.candour.gateway;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

class CacheDoorTest extends DoorTest {

    private static final Map<String, String> PUBLIC = Map.of("Cache-Control", "public, max-age=300", "ETag",
            "\"one\"", "Content-Type", "text/html", "Vary", "Accept-Language");

    private final String path = "/lessons/" + UUID.randomUUID();

    @Test
    void answersTheSecondReaderWithoutTheService() {
        NOTIFICATION.answers(PUBLIC, "a lesson");
        HttpResponse<String> first = get(path);
        HttpResponse<String> second = get(path, "Cookie", "a=b");
        assertThat(NOTIFICATION.seen()).hasSize(1);
        assertThat(second.body()).isEqualTo(first.body()).isEqualTo("a lesson");
        assertThat(second.headers().firstValue("Age")).isPresent();
        assertThat(second.headers().firstValue("ETag")).contains("\"one\"");
        assertThat(second.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(second.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void answersWhoHasItAlreadyWith304() {
        NOTIFICATION.answers(PUBLIC, "a lesson");
        HttpResponse<String> fresh = get(path, "If-None-Match", "W/\"other\", \"one\"");
        HttpResponse<String> kept = get(path, "If-None-Match", "\"one\"");
        for (HttpResponse<String> answer : List.of(fresh, kept)) {
            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("ETag")).contains("\"one\"");
            assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        }
        assertThat(get(path, "If-None-Match", "\"two\"").statusCode()).isEqualTo(200);
        assertThat(NOTIFICATION.seen()).hasSize(1);
        assertThat(NOTIFICATION.seen().getFirst().headers().contains("If-None-Match")).isFalse();
    }

    @Test
    void answersHeadWithTheHeadersAlone() {
        NOTIFICATION.answers(PUBLIC, "a lesson");
        get(path);
        HttpResponse<String> head = send("HEAD", path, BodyPublishers.noBody());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).contains("8");
        assertThat(NOTIFICATION.seen()).hasSize(1);
    }

    static Stream<Map<String, String>> privateAnswers() {
        return Stream.of(Map.of(), Map.of("Cache-Control", "no-store"),
                Map.of("Cache-Control", "max-age=300"),
                Map.of("Cache-Control", "private, max-age=300"),
                Map.of("Cache-Control", "public, no-store, max-age=9"),
                Map.of("Cache-Control", "public, no-cache, max-age=9"), Map.of("Cache-Control", "public"),
                Map.of("Cache-Control", "public, max-age=0"), Map.of("Cache-Control", "public, max-age=junk"),
                Map.of("Cache-Control", "public, max-age=9, s-maxage=0"),
                Map.of("Cache-Control", "public, max-age=9", "Age", "9"),
                Map.of("Cache-Control", "public, max-age=9", "Set-Cookie", "a=b"),
                Map.of("Cache-Control", "public, max-age=9", "Vary", "*"),
                Map.of("Cache-Control", "public, max-age=9", "Vary", "Accept-Language, Authorization"),
                Map.of("Cache-Control", "public, max-age=9", "Content-Encoding", "br"),
                Map.of("Cache-Control", "public, max-age=9", "Content-Range", "bytes 0-1/2"));
    }

    @ParameterizedTest
    @MethodSource("privateAnswers")
    void keepsNothingThatDoesNotSayThatItIsForAll(Map<String, String> headers) {
        NOTIFICATION.answers(headers, "x");
        get(path);
        get(path);
        assertThat(NOTIFICATION.seen()).hasSize(2);
    }

    @Test
    void keepsNoErrors() {
        NOTIFICATION.answers(
                (request, response) -> response.status(404).header("Cache-Control", "public, max-age=9")
                        .sendString(Mono.just("{}")));
        get(path);
        get(path);
        assertThat(NOTIFICATION.seen()).hasSize(2);
    }

    @Test
    void keepsAndGivesNothingToRequestsWithAToken() {
        NOTIFICATION.answers(PUBLIC, "for acme");
        String token = "Bearer " + ISSUER.token("acme");
        assertThat(get(path, "Authorization", token).body()).isEqualTo("for acme");
        NOTIFICATION.answers(PUBLIC, "for all");
        assertThat(get(path).body()).isEqualTo("for all");
        NOTIFICATION.answers(PUBLIC, "for acme again");
        assertThat(get(path, "Authorization", token).body()).isEqualTo("for acme again");
        assertThat(get(path).body()).isEqualTo("for all");
    }

    @Test
    void keepsWhatIsPublishedApartFromWhatATokenShows() {
        Map<String, String> published = Map.of("Cache-Control", "public, max-age=60", "Vary",
                "Authorization");
        for (String address : List.of("/api/v1/disclosures?company=a", "/api/v1/disclosures/1",
                "/api/v1/disclosures/1/versions/1", "/api/v1/disclosures/1/scores",
                "/api/v1/scores/d:1:rdr:2020", "/api/v1/methodologies")) {
            StubService service = address.matches(".*(scores|methodologies).*") ? SCORING : DISCLOSURE;
            int before = service.seen().size();
            service.answers(published, "for all");
            assertThat(get(address).body()).isEqualTo("for all");
            assertThat(get(address).body()).isEqualTo("for all");
            service.answers(Map.of("Cache-Control", "no-store"), "for acme");
            assertThat(get(address, "Authorization", "Bearer " + ISSUER.token("acme")).body())
                    .isEqualTo("for acme");
            assertThat(get(address).body()).isEqualTo("for all");
            assertThat(service.seen()).as(address).hasSize(before + 2);
        }
    }

    @Test
    void keepsNothingOfOtherRoutes() {
        DISCLOSURE.answers(PUBLIC, "a company");
        get("/api/v1/companies/x");
        get("/api/v1/companies/x");
        assertThat(DISCLOSURE.seen()).hasSize(2);
    }

    @Test
    void tellsApartOnlyWhatIsListedAndPassesNothingElseOn() {
        NOTIFICATION.answers(PUBLIC, "x");
        get(path + "?topic=privacy&poison=1", "Accept-Language", "en", "Accept", "text/evil");
        get(path + "?other=2&topic=privacy", "Accept-Language", "en");
        assertThat(NOTIFICATION.seen()).hasSize(1);
        assertThat(NOTIFICATION.seen().getFirst().uri()).isEqualTo(path + "?topic=privacy");
        assertThat(NOTIFICATION.seen().getFirst().headers().get("Accept")).isNotEqualTo("text/evil");
        get(path + "?topic=labour", "Accept-Language", "en");
        get(path + "?topic=labour", "Accept-Language", "de");
        assertThat(NOTIFICATION.seen()).hasSize(3);
        assertThat(NOTIFICATION.seen().getLast().headers().get("Accept-Language")).isEqualTo("de");
    }

    @Test
    void asksAgainForWhoWantsItNew() {
        NOTIFICATION.answers(PUBLIC, "old");
        get(path);
        NOTIFICATION.answers(PUBLIC, "new");
        assertThat(get(path).body()).isEqualTo("old");
        assertThat(get(path, "Cache-Control", "no-cache").body()).isEqualTo("new");
        assertThat(get(path).body()).isEqualTo("new");
    }

    @Test
    void keepsNothingThatBreaksOffOrIsTooLarge() {
        NOTIFICATION.answers((request, response) -> response.header("Cache-Control", "public, max-age=300")
                .sendString(Flux.range(0, 5).map(i -> "x".repeat(1024 * 1024))));
        assertThat(get(path).body()).hasSize(5 * 1024 * 1024);
        NOTIFICATION.answers(PUBLIC, "small");
        assertThat(get(path).body()).isEqualTo("small");
    }
}
