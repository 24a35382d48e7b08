package org.candour.local.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Kind;
import org.candour.local.demo.PublishedIndex.Whole;
import org.candour.local.launcher.Addresses;

import static org.assertj.core.api.Assertions.assertThat;

/** Plays gateway and issuer: keeps what it is sent, and answers with the numbers that it was given. */
final class PlayedSystem implements AutoCloseable {

    private static final String SCORES = "/scores";

    static {
        // Otherwise each answer waits for the acknowledgement of the one before.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Map<String, Map<Item, Whole>> numbers;
    private final Map<String, JsonNode> drafts = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, String> released = new LinkedHashMap<>();
    JsonNode moves = DemoData.json("acme/moves.json");
    final Map<String, JsonNode> companies = new HashMap<>();
    final Map<String, JsonNode> candidates = new LinkedHashMap<>();

    /** @param numbers of each company, by org-id */
    PlayedSystem(Map<String, Map<Item, Whole>> numbers) throws IOException {
        this.numbers = numbers;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    Addresses addresses() {
        URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Addresses(here, here, here, here, here, "", "");
    }

    List<JsonNode> drafts() {
        return List.copyOf(drafts.values());
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (path.equals("/oauth2/token")) {
            answer(exchange, 200, "{\"access_token\": \"t\", \"expires_in\": 300}");
        } else if (path.startsWith("/api/v1/companies/")) {
            company(exchange, path, body);
        } else if (path.equals("/api/v1/disclosures")) {
            String id = "d" + drafts.size();
            drafts.put(id, DemoData.JSON.readTree(body));
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            answer(exchange, 201, "{\"id\": \"" + id + "\"}");
        } else if (path.endsWith("/submission")) {
            boolean complete = exchange.getRequestHeaders().containsKey("If-Match")
                    && exchange.getRequestHeaders().containsKey("Idempotency-Key");
            answer(exchange, complete ? 201 : 428, "{\"position\": " + drafts.size() + "}");
        } else if (path.equals("/api/v1/scores/preview")) {
            answer(exchange, 200, preview(DemoData.JSON.readTree(body)).toString());
        } else if (path.endsWith(SCORES)) {
            String id = path.substring("/api/v1/disclosures/".length(), path.length() - SCORES.length());
            boolean first = asked.add(SCORES); // one score is late
            answer(exchange, first ? 404 : 200, first ? "{}" : score(id).toString());
        } else {
            lesson(exchange, path, body);
        }
    }

    private void company(HttpExchange exchange, String path, byte[] body) throws IOException {
        String id = path.substring("/api/v1/companies/".length());
        boolean known = companies.containsKey(id);
        if (exchange.getRequestMethod().equals("PUT")) {
            companies.put(id, DemoData.JSON.readTree(body));
            answer(exchange, known ? 200 : 201, "{}");
        } else {
            answer(exchange, known ? 200 : 404, known ? companies.get(id) + "" : "{}");
        }
    }

    private void lesson(HttpExchange exchange, String path, byte[] body) throws IOException {
        if (path.equals("/lessons.atom")) {
            StringBuilder feed = new StringBuilder("<feed>");
            released.values()
                    .forEach(title -> feed.append("<entry><title>").append(title).append("</title></entry>"));
            answer(exchange, 200, feed.append("</feed>").toString());
        } else if (path.endsWith("/decision")) {
            String id = path.substring("/api/v1/lessons/candidates/".length(),
                    path.length() - "/decision".length());
            released.put(id, candidates.getOrDefault(id, MissingNode.getInstance()).path("title").asString());
            answer(exchange, 200, "{\"status\": \"published\"}");
        } else if (asked.add("lessons")) { // the first one comes too fast
            exchange.getResponseHeaders().set("Retry-After", "0");
            answer(exchange, 429, "{}");
        } else {
            String id = String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            candidates.put(id, DemoData.JSON.readTree(body));
            answer(exchange, 201, "{\"id\": \"" + id + "\"}");
        }
    }

    private JsonNode preview(JsonNode asked) {
        assertThat(asked.path("draft").path("answers")).isNotEmpty();
        ObjectNode page = DemoData.JSON.createObjectNode();
        ObjectNode results = page.putArray("items").addObject().putObject("moves").putObject("results");
        moves.properties().forEach(result -> {
            ObjectNode move = results.putObject(result.getKey()).putArray("claimed").addObject()
                    .put("question", result.getValue().path("question").asString());
            move.putObject("becomes").put("exact", result.getValue().path("becomes").asString())
                    .put("rounded", 1);
        });
        return page;
    }

    private JsonNode score(String id) {
        JsonNode draft = drafts.getOrDefault(id, MissingNode.getInstance());
        boolean indexed = draft.path("forms").path(0).path("id").asString().equals("rdr");
        ObjectNode page = DemoData.JSON.createObjectNode();
        ObjectNode score = page.putArray("items").addObject();
        score.putObject("methodology").put("id", indexed ? "rdr" : "candour").put("version",
                indexed ? "2020" : "1");
        if (indexed) {
            numbers(score, numbers.getOrDefault(draft.path("company").asString(), Map.of()));
        } else {
            JsonNode expected = DemoData.json("acme/expected.json");
            ObjectNode results = score.putObject("results");
            for (String result : expected.propertyNames()) {
                for (String number : expected.path(result).propertyNames()) {
                    results.withObject("/" + result + "/" + number)
                            .put("exact", expected.path(result).path(number).asString()).put("rounded", 1);
                }
            }
        }
        return page;
    }

    private static void numbers(ObjectNode score, Map<Item, Whole> numbers) {
        ObjectNode results = score.putObject("results");
        ArrayNode children = score.putObject("tree").put("node", "total").putArray("children");
        numbers.forEach((item, whole) -> {
            if (item.kind() == Kind.TOTAL || item.kind() == Kind.CATEGORY) {
                result(results.putObject(item.name()), whole);
            } else if (item.kind() != Kind.RANK) {
                ObjectNode node = children.addObject().put("node", item.name());
                if (item.level() != null) {
                    node.putObject("at").put("level", item.level());
                }
                result(node.putObject("result"), whole);
            }
        });
    }

    private static void result(ObjectNode result, Whole whole) {
        if (whole.number() == null) {
            result.put("skipped", true);
        } else {
            result.putObject("value").put("exact", "1/3").put("rounded", whole.number());
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
