package org.candour.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.candour.disclosure.Client.Draft;
import org.candour.testing.Masks;

import static org.assertj.core.api.Assertions.assertThat;

/** Two published filings that differ in what is for reviewers only look alike to everybody else. */
class PublicationLeaksIT extends RunningService {

    private static final List<Map<String, Object>> PUBLIC = List.of(
            Filings.answer("1.A", "IT", "IMPLEMENTED"),
            Filings.answer("5.A", "IT", "PARTIAL"));
    private static final Map<String, Object> HIDDEN = Filings.answer("2.B", "IT", "IMPLEMENTED");

    /** What is for reviewers in the other filing, where the first has {@link #HIDDEN}. */
    static Stream<List<Map<String, Object>>> others() {
        return Stream.of(List.of(Filings.answer("2.B", "IT", "NOT_IMPLEMENTED")), List.of(),
                List.of(Filings.answer("2.B", "*", "IMPLEMENTED")),
                List.of(Filings.answer("2.B", "OT", "IMPLEMENTED")),
                List.of(Filings.answer("3.S", "IT", "IMPLEMENTED")),
                List.of(HIDDEN, Filings.answer("2.B", "OT", "PARTIAL")),
                List.of(Filings.with(Filings.answer("2.B", "IT", "ALTERNATIVE"), "reason", "By phone.")),
                List.of(with("text", "We keep the keys in the drawer. ".repeat(100))),
                List.of(with("evidence", List.of(
                        Map.of("kind", "audit", "state", "DECLARED", "maker", "independent", "title",
                                "A")))));
    }

    /** A published filing of a company of its own. */
    private record Filed(Client company, String id, Draft draft) {}

    @ParameterizedTest
    @MethodSource("others")
    void looksTheSame(List<Map<String, Object>> hidden) throws Exception {
        Filed one = published(List.of(HIDDEN));
        Filed other = published(hidden);

        for (Client reader : List.of(Client.anonymous(port), globex(), Client.admin(port))) {
            for (String path : List.of("", "/versions/1", "/versions/2", "/versions/x")) {
                assertThat(seen(reader, other, other.draft.path() + path)).as(path)
                        .isEqualTo(seen(reader, one, one.draft.path() + path));
            }
        }
        String list = "/api/v1/disclosures?company=";
        Client anyone = Client.anonymous(port);
        assertThat(seen(anyone, other, list + other.id)).isEqualTo(seen(anyone, one, list + one.id));
    }

    private Filed published(List<Map<String, Object>> hidden) {
        String id = "XI-RDR-" + UUID.randomUUID().toString().substring(0, 8);
        Client company = Client.verified(port, id);
        List<Map<String, Object>> answers = new ArrayList<>(hidden);
        answers.addAll(1 <= answers.size() ? 1 : 0, PUBLIC);
        Draft draft = company.begin(Filings.draft(id, List.of()));
        String etag = draft.etag();
        // one by one, as a page would: the revision counts them
        for (Map<String, Object> answer : answers) {
            Map<String, Object> body = new HashMap<>(answer);
            Object at = body.remove("at") instanceof Map<?, ?> place ? place.get("scope") : "";
            List.of("form", "question").forEach(body::remove);
            etag = Client.etag(company.put(draft.path() + "/answers/cpg/" + answer.get("question")
                    + "?at=scope:" + at, etag, body).expectStatus().isOk().expectBody().returnResult());
        }
        company.makePublic(new Draft(draft.id(), etag));
        return new Filed(company, id, draft);
    }

    /** Status, headers, body, and what the store was asked. */
    private List<Object> seen(Client reader, Filed filed, String path) throws Exception {
        List<Object> seen = new ArrayList<>();
        List<String> asked = guard.askedDuring(() -> {
            EntityExchangeResult<byte[]> answer = reader.get(path).expectBody().returnResult();
            byte[] body = answer.getResponseBody();
            String text = new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8);
            seen.add(answer.getStatus().value());
            seen.add(Masks.of(headers(answer.getResponseHeaders())));
            seen.add(Masks.of(text).replace(filed.id, "COMPANY"));
        });
        // not what is hidden, so that no clock can tell how much that is
        assertThat(asked).as(path).doesNotContain("find register");
        seen.add(asked);
        return seen;
    }

    private static Map<String, List<String>> headers(HttpHeaders headers) {
        Map<String, List<String>> all = new HashMap<>();
        headers.forEach(all::put);
        return all;
    }

    private static Map<String, Object> with(String field, Object value) {
        return Filings.with(HIDDEN, field, value);
    }
}
