package org.candour.verify;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents from addresses: what is fetched, from where, and who gets the token. */
class AddressesTest {

    private static final String RECORD = "/api/v1/scores/" + Sealed.DISCLOSURE + ":1:rdr:2020";
    private static final String FILING = "/api/v1/disclosures/" + Sealed.DISCLOSURE + "/versions/1";
    private static final String METHODOLOGY = "/api/v1/methodologies/rdr/2020/content";

    @TempDir
    private Path folder;

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<HttpServer> servers = new ArrayList<>();
    private String origin = "";
    private Map<String, Object> documents = Map.of();

    @BeforeEach
    void start() throws IOException {
        origin = serve();
        documents = Bench.documents(Bench.rdr(), "rdr-2020");
        pages.put(RECORD, Canonical.bytes(document("record")));
        pages.put(FILING, Canonical.bytes(document("filing")));
        pages.put(METHODOLOGY, Canonical.bytes(document("methodology")));
    }

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void fetchesWhatTheRecordNamesFromWhereItIs() {
        Said said = Bench.run("score", origin + RECORD, "--token", "secret");

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(asked).containsExactly(RECORD + " Bearer secret", METHODOLOGY + " Bearer secret",
                FILING + " Bearer secret");
        assertThat(said.toString()).doesNotContain("secret");
    }

    @Test
    void fetchesTheDecisionsOfAReviewedRecord() {
        ReviewDecisions review = new ReviewDecisions(1, "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE",
                Decisions.NONE);
        String decisions = "/api/v1/reviews/" + Sealed.DISCLOSURE + ":1/decisions";
        String scores = "/api/v1/reviews/" + Sealed.DISCLOSURE + ":1/scores";
        pages.put(scores, Bench.rdr().record(Methodology.of(Bench.methodology("rdr-2020")), review));
        pages.put(decisions, review.bytes());

        Said said = Bench.run("score", origin + scores, "--token", "secret");

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(asked).endsWith(decisions + " Bearer secret");
    }

    @Test
    void fetchesWhatAFileNamesFromWhereTheFilingIs() {
        Path record = new Bench(folder).put("record", Canonical.bytes(document("record")));

        Said said = Bench.run("score", record.toString(), "--filing", origin + FILING, "--token", "secret");

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(asked).containsExactly(METHODOLOGY + " Bearer secret", FILING + " Bearer secret");
    }

    @Test
    void sendsTheTokenToTheRecordsOwnOriginOnly() throws IOException {
        String other = serve();

        Said said = Bench.run("score", origin + RECORD, "--token", "secret", "--filing", other + FILING,
                "--methodology", other + METHODOLOGY);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(asked).containsExactly(RECORD + " Bearer secret", METHODOLOGY + " null", FILING + " null");
    }

    @Test
    void getsATokenForAClientOnceAndOnlyForTheRecordsOrigin() {
        pages.put("/oauth2/token",
                "{\"access_token\":\"issued\",\"expires_in\":300}".getBytes(StandardCharsets.UTF_8));

        Said said = Bench.run("score", origin + RECORD, "--client", "acme:p:w", "--issuer", origin);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(asked).containsExactly("/oauth2/token Basic "
                + Base64.getEncoder().encodeToString("acme:p%3Aw".getBytes(StandardCharsets.UTF_8)),
                RECORD + " Bearer issued", METHODOLOGY + " Bearer issued", FILING + " Bearer issued");
    }

    @Test
    void saysThatTheIssuerRefuses() {
        unchecked(Bench.run("score", origin + RECORD, "--client", "acme:wrong", "--issuer", origin),
                "The issuer gives this client no token: the answer is 404.");
    }

    @Test
    void sendsNothingThatIsNoToken() {
        pages.put("/oauth2/token",
                "{\"access_token\":\"a b\\nX-Other: c\"}".getBytes(StandardCharsets.UTF_8));

        unchecked(Bench.run("score", origin + RECORD, "--client", "acme:p", "--issuer", origin),
                "The issuer's token is no bearer token.");
        assertThat(asked).hasSize(1);
    }

    @Test
    void saysWhichDocumentIsNotThere() {
        pages.remove(FILING);

        unchecked(Bench.run("score", origin + RECORD), "The filing " + origin + FILING
                + " is not there, or not for this reader (404).");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) {
        pages.put(FILING, ("status " + status).getBytes(StandardCharsets.UTF_8));

        unchecked(Bench.run("score", origin + RECORD, "--token", "secret"), "The filing " + origin + FILING
                + " leads to another address, and redirects are not followed.");
        assertThat(asked).noneMatch(request -> request.startsWith("/elsewhere"));
    }

    @Test
    void saysThatATokenIsNeededOrNotAccepted() {
        pages.put(FILING, "status 401".getBytes(StandardCharsets.UTF_8));

        unchecked(Bench.run("score", origin + RECORD),
                "The filing " + origin + FILING + " is not for everybody (401): say --token or --client.");
        unchecked(Bench.run("score", origin + RECORD, "--token", "old"),
                "The filing " + origin + FILING + " is not for everybody (401): the token is not accepted.");
    }

    @Test
    void doesNotReadAnAnswerWithoutEnd() {
        pages.put(FILING, "endless".getBytes(StandardCharsets.UTF_8));

        unchecked(Bench.run("score", origin + RECORD),
                "The filing " + origin + FILING + " is larger than 32 MiB.");
    }

    @Test
    void saysThatNobodyAnswers() {
        stop();

        unchecked(Bench.run("score", origin + RECORD),
                "The record " + origin + RECORD + " cannot be reached.");
    }

    @Test
    void doesNotLeaveTheApiWhateverARecordNames() {
        Change.at(documents, "/record/methodology/id", _ -> "../../admin");
        pages.put(RECORD, Canonical.bytes(document("record")));

        unchecked(Bench.run("score", origin + RECORD),
                "The record is not what it should be: /methodology/id is no word.");
        assertThat(asked).hasSize(1);
    }

    @Test
    void needsToBeToldWhereTheOthersAreIfTheAddressIsNotTheApis() {
        pages.put("/elsewhere.json", Canonical.bytes(document("record")));

        unchecked(Bench.run("score", origin + "/elsewhere.json"), origin
                + "/elsewhere.json has no /api/v1/ in it: say with --methodology where that is.");
    }

    private Object document(String name) {
        return Change.find(documents, "/" + name);
    }

    private String serve() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        servers.add(server);
        return "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        byte[] page = pages.getOrDefault(path, "status 404".getBytes(StandardCharsets.UTF_8));
        String text = page.length < 20 ? new String(page, StandardCharsets.UTF_8) : "";
        if (text.startsWith("status ")) {
            exchange.getResponseHeaders().add("Location", origin + "/elsewhere");
            exchange.sendResponseHeaders(Integer.parseInt(text.substring(7)), -1);
        } else if (text.equals("endless")) {
            exchange.sendResponseHeaders(200, 0);
            byte[] more = new byte[1 << 20];
            while (true) {
                exchange.getResponseBody().write(more);
            }
        } else {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
        exchange.close();
    }

    private static void unchecked(Said said, String sentence) {
        assertThat(said.err()).isEqualTo(sentence + "\n");
        assertThat(said.outcome()).isEqualTo(Outcome.UNCHECKED);
    }
}
