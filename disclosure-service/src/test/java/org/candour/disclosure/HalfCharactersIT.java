package org.candour.disclosure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

import org.candour.disclosure.Client.Draft;

import static org.assertj.core.api.Assertions.assertThat;

/** Half of a surrogate pair has no UTF-8 form: it can be neither stored nor shown nor committed to. */
class HalfCharactersIT extends RunningService {

    private static final String HALF = "half";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void areRefusedWhereverADraftHasAString() {
        Map<String, Object> evidence = Map.of("kind", "policy", "state", "DECLARED", "maker", "own", "title",
                HALF);
        Map<String, Object> body = Filings.with(Filings.draft(Filings.ACME, List.of(
                Map.of("form", "cpg", "question", "1.A", "at", Map.of("scope", HALF), "text", HALF, "reason",
                        HALF, "plan", Map.of("action", HALF), "evidence", List.of(evidence)))),
                "coverage",
                Map.of("kind", "group", "entities", List.of(HALF)));

        assertThat(refused(acme().post("/api/v1/disclosures", spelt(body)))).containsExactlyInAnyOrder(
                "/answers/0/at/scope", "/answers/0/text", "/answers/0/reason", "/answers/0/plan/action",
                "/answers/0/evidence/0/title", "/coverage/entities/0");
    }

    @Test
    void areRefusedInOneAnswer() {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));
        String path = draft.path() + "/answers/cpg/1.A?at=scope:IT";

        assertThat(refused(acme().put(path, draft.etag(), spelt(Map.of("choice", "PARTIAL", "text", HALF)))))
                .containsExactly("/text");
        acme().put(path, draft.etag(), Map.of("choice", "PARTIAL")).expectStatus().isOk();
    }

    @Test
    void areRefusedInACompanysNames() {
        Map<String, Object> body = Filings.with(Filings.company(HALF), "aliases", List.of("Acme", HALF));

        assertThat(refused(acme().put("/api/v1/companies/" + Filings.ACME, spelt(body))))
                .containsExactlyInAnyOrder("/name", "/aliases/1");
        assertThat(Client.json(acme().get("/api/v1/companies/" + Filings.ACME)).path("name").stringValue())
                .isEqualTo("Acme");
    }

    private static String spelt(Map<String, Object> body) {
        return JSON.writeValueAsString(body).replace("\"half\"", "\"\\ud800\"");
    }

    private static List<String> refused(ResponseSpec answer) {
        return Client.json(answer.expectStatus().isBadRequest()).path("findings")
                .findValuesAsString("pointer");
    }
}
