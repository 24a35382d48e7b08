package org.candour.notification.feed.http;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.notification.ServiceIntegration;
import org.candour.testing.ContractClient;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingIT extends ServiceIntegration {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/lessons", "/lessons.atom", "/lessons.json", "/api/v1/lessons",
            "/lessons?topic=it",
            "/lessons.atom?topic=privacy", "/lessons.json?topic=board"})
    void offersEveryFormatToEveryone(String address) {
        publish(json -> json.put("title", "For everyone"));

        anyone().get().uri(address).exchange().expectStatus().isOk().expectHeader()
                .valueEquals("Cache-Control", "public, max-age=300, stale-while-revalidate=600")
                .expectHeader()
                .valueEquals("Vary", "Accept-Encoding").expectHeader().exists("Last-Modified")
                .expectBody(String.class).value(body -> assertThat(body).contains("For everyone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lessons", "/lessons.atom", "/lessons.json", "/api/v1/lessons"})
    void saysWhatTheReaderHasAlready(String address) throws Exception {
        publish(_ -> {});
        HttpResponse<byte[]> first = get(address);
        String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(etag).matches("\"[0-9a-f]+\"");
        assertThat(get(address, "If-None-Match", "\"other\", " + etag).statusCode()).isEqualTo(304);
        assertThat(get(address, "If-None-Match", "W/" + etag).statusCode()).isEqualTo(304);
        assertThat(get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> unchanged = get(address, "If-Modified-Since",
                first.headers().firstValue("Last-Modified").orElseThrow());
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(unchanged.headers().firstValue("ETag")).contains(etag);
        assertThat(get(address, "If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT").statusCode())
                .isEqualTo(200);
        assertThat(get(address, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);

        publish(json -> json.put("title", "Something new"));

        assertThat(get(address, "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void sendsCompressedBytesUnderAnotherTag() throws Exception {
        publish(_ -> {});
        HttpResponse<byte[]> plain = get("/lessons.atom");
        HttpResponse<byte[]> gzip = get("/lessons.atom", "Accept-Encoding", "br;q=1, gzip;q=0.5");

        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(gzip.headers().firstValue("ETag")).isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(
                get("/lessons.atom", "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void answersHeadWithoutABody() throws Exception {
        HttpResponse<byte[]> head = HTTP.send(HttpRequest.newBuilder(uri("/lessons")).HEAD().build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(get("/lessons").body().length);
    }

    @Test
    void letsAnotherParserReadTheFeed() throws Exception {
        String publicId = publish(json -> json.put("title", "Read by another"));
        String atom = new String(get("/lessons.atom").body(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(new SyndFeedInput().build(new StringReader(atom)).getEntries()).anyMatch(
                entry -> entry.getUri().equals("urn:uuid:" + publicId)
                        && entry.getTitle().equals("Read by another"));
    }

    @Test
    void showsOneLessonOnOnePage() throws Exception {
        String publicId = publish(json -> json.put("title", "<img src=x onerror=alert(1)>"));

        anyone().get().uri("/lessons/{id}", publicId).exchange().expectStatus().isOk().expectHeader()
                .valueMatches("Content-Security-Policy", "default-src 'none'.*").expectBody(String.class)
                .value(body -> assertThat(body).contains("&lt;img src=x").doesNotContain("<img"));
        assertThat(lesson(publicId).path("title").asString()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void keepsItsStyleForEver() throws Exception {
        Matcher style = Pattern.compile("/lessons/assets/lessons-[0-9a-f]{12}\\.css")
                .matcher(new String(get("/lessons").body(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(style.find()).isTrue();

        ContractClient.unchecked(port).get().uri(style.group()).exchange().expectStatus().isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "public, max-age=31536000, immutable").expectHeader()
                .contentTypeCompatibleWith("text/css");
        assertThat(get("/lessons/assets/lessons-000000000000.css").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lessons?topic=gossip", "/lessons?page=0", "/lessons?page=999",
            "/lessons?page=x",
            "/lessons/nothing", "/lessons/00000000-0000-4000-8000-000000000000", "/lessons.atom?topic=gossip",
            "/lessons.json?topic=gossip", "/api/v1/lessons?topic=gossip", "/api/v1/lessons?cursor=x",
            "/api/v1/lessons/00000000-0000-4000-8000-000000000000", "/lessons/archive/2020-01.atom",
            "/lessons/archive/never.atom", "/lessons/stream?topic=gossip"})
    void saysThatThereIsNothing(String address) {
        anyone().get().uri(address).exchange().expectStatus().isNotFound();
    }

    @Test
    void archivesTheMonth() throws Exception {
        String publicId = publish(json -> json.put("title", "In the archive"));
        String month = lesson(publicId).path("publishedAt").asString().substring(0, "yyyy-mm".length());

        anyone().get().uri("/lessons/archive/{month}.atom", month).exchange().expectStatus().isOk()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("In the archive").contains("fh:archive"));
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
