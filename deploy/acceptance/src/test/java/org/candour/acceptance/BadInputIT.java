package org.candour.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.client.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

/** Bad input through the public door: a problem that names every fault, and nothing stored. */
@ExtendWith(RunningSystem.class)
class BadInputIT {

    private static final String DRAFTS = "/api/v1/disclosures";

    private final ApiClient api;

    BadInputIT(AcceptanceSystem system) {
        this.api = system.api();
    }

    @Test
    void refusesMalformedJson() throws IOException {
        refusedDraft("{\"company\": ", 400);
    }

    @Test
    void refusesDuplicateKeys() throws IOException {
        refusedDraft("{\"company\":\"" + Drafts.ACME + "\",\"company\":\"" + Drafts.ACME + "\"}", 400);
    }

    @Test
    void refusesDeepNesting() throws IOException {
        refusedDraft("{\"company\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}", 400);
    }

    @Test
    void refusesHalfOfACharacter() throws IOException {
        Map<String, Object> draft = new HashMap<>(Drafts.threeGoals(Drafts.ACME));
        draft.put("answers", List.of(Map.of("form", "cpg", "question", "1.A", "at", Map.of("scope", "IT"),
                "choice", "PARTIAL", "text", "HALF")));
        String body = JsonMapper.shared().writeValueAsString(draft).replace("HALF", "\\ud800");
        assertThat(pointers(refusedDraft(body, 400))).containsExactly("/answers/0/text");
    }

    @Test
    void refusesUnknownQuestionAndFormWithoutVersionTogether() throws IOException {
        Map<String, Object> draft = new HashMap<>(Drafts.threeGoals(Drafts.ACME));
        draft.put("answers", List.of(
                Map.of("form", "cpg", "question", "9.Z", "choice", "IMPLEMENTED"),
                Map.of("form", "cpg", "question", "1.A", "at", Map.of("planet", "Mars"), "choice",
                        "IMPLEMENTED"),
                Map.of("form", "cpg", "question", "1.B", "choice", "PERHAPS")));
        JsonNode problem = refusedDraft(draft, 422);
        assertThat(pointers(problem)).anyMatch(p -> p.startsWith("/answers/0"))
                .anyMatch(p -> p.startsWith("/answers/1")).anyMatch(p -> p.startsWith("/answers/2"));
        Map<String, Object> unversioned = new HashMap<>(Drafts.threeGoals(Drafts.ACME));
        unversioned.put("forms", List.of(Map.of("id", "cpg")));
        Answer answer = api.post("acme", DRAFTS, unversioned);
        assertThat(answer.status()).isIn(400, 422);
        assertProblem(answer);
    }

    @Test
    void refusesPeriodThatEndsBeforeItStarts() throws IOException {
        Map<String, Object> draft = new HashMap<>(Drafts.threeGoals(Drafts.ACME));
        draft.put("period", Map.of("from", "2025-12-31", "to", "2025-01-01"));
        assertThat(pointers(refusedDraft(draft, 422))).anyMatch(p -> p.startsWith("/period"));
    }

    @Test
    void refusesWrongLeiCheckDigits() throws IOException {
        Answer answer = api.put("admin", "/api/v1/companies/XI-LEI-2594007XIACKNMUAW222",
                Map.of("name", "Wrongly numbered", "country", "DE"));
        assertThat(answer.status()).isEqualTo(422);
        assertProblem(answer);
        assertThat(api.get("admin", "/api/v1/companies?q=Wrongly").json().get("items")).isEmpty();
    }

    @Test
    void refusesSubmissionOfNotApplicableWithoutReason() throws IOException {
        Answer draft = api.post("acme", DRAFTS, Drafts.draft(Drafts.ACME, "cpg", "2.0", List.of(
                Map.of("form", "cpg", "question", "1.E", "at", Map.of("scope", "IT"), "choice",
                        "NOT_APPLICABLE"),
                Map.of("form", "cpg", "question", "3.F", "at", Map.of("scope", "IT"), "choice",
                        "ALTERNATIVE"))));
        assertThat(draft.status()).isEqualTo(201);
        Answer refused = submit(draft, draft.header("ETag"), UUID.randomUUID().toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(pointers(refused.json())).anyMatch(p -> p.startsWith("/answers/0"))
                .anyMatch(p -> p.startsWith("/answers/1"));
        assertThat(api.get("acme", draft.header("Location") + "/versions/1").status()).isEqualTo(404);
    }

    @Test
    void refusesBodiesOverTheLimitHoweverTheyTravel() throws IOException {
        String text = "{\"company\":\"" + "x".repeat(1_100_000) + "\"}";
        assertThat(api.post("acme", DRAFTS, text).status()).isEqualTo(413);
        Answer chunked = api.postChunked("acme", DRAFTS,
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(chunked.status()).isEqualTo(413);
        assertProblem(chunked);
    }

    @Test
    void submitsNothingWithBodyThatIsRefused() throws IOException {
        Answer draft = api.post("acme", DRAFTS, Drafts.threeGoals(Drafts.ACME));
        Answer refused = api.postChunked("acme", draft.header("Location") + "/submission",
                new byte[1_100_000], "If-Match", draft.header("ETag"), "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(refused.status()).isEqualTo(413);
        assertProblem(refused);
        assertThat(api.get("acme", draft.header("Location")).json().get("state").asString())
                .isEqualTo("DRAFT");
    }

    @Test
    void guardsTheDraftsStateByItsEtagAndKey() throws IOException {
        Answer first = api.post("acme", DRAFTS, Drafts.threeGoals(Drafts.ACME));
        Answer second = api.post("acme", DRAFTS, Drafts.threeGoals(Drafts.ACME));
        String path = first.header("Location");
        String key = UUID.randomUUID().toString();
        assertThat(api.put("acme", path, Drafts.threeGoals(Drafts.ACME)).status()).isEqualTo(428);
        assertThat(submit(first, "\"999\"", key).status()).isEqualTo(412);
        Answer accepted = submit(first, first.header("ETag"), key);
        assertThat(accepted.status()).isEqualTo(201);
        Answer repeated = submit(first, first.header("ETag"), key);
        assertThat(repeated.status()).isEqualTo(201);
        assertThat(repeated.json()).isEqualTo(accepted.json());
        assertThat(submit(second, second.header("ETag"), key).status()).isEqualTo(409);
        assertThat(submit(second, second.header("ETag"), UUID.randomUUID().toString()).status())
                .isEqualTo(201);
    }

    @Test
    void hidesAnotherCompanysDisclosure() throws IOException {
        Answer draft = api.post("acme", DRAFTS, Drafts.threeGoals(Drafts.ACME));
        String path = draft.header("Location");
        assertThat(api.get("globex", path).status()).isEqualTo(404);
        assertThat(api.get("globex", path + "/scores").status()).isEqualTo(404);
        assertThat(api.getAnonymously(path).status()).isEqualTo(401);
        assertThat(api.getAnonymously(path + "/scores").status()).isEqualTo(401);
        assertThat(api.get("globex", path).json().get("type"))
                .isEqualTo(api.get("globex", DRAFTS + "/" + UUID.randomUUID()).json().get("type"));
    }

    private Answer submit(Answer draft, String etag, String key) throws IOException {
        return api.post("acme", draft.header("Location") + "/submission", "", "If-Match", etag,
                "Idempotency-Key", key);
    }

    private JsonNode refusedDraft(Object body, int status) throws IOException {
        List<String> before = StoredDrafts.of(api, "acme", Drafts.ACME);
        Answer answer = api.post("acme", DRAFTS, body);
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertProblem(answer);
        assertThat(StoredDrafts.of(api, "acme", Drafts.ACME)).as("nothing is stored by a refused request")
                .isEqualTo(before);
        return answer.json();
    }

    private static void assertProblem(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("type").asString()).startsWith("/problems/");
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private static List<String> pointers(JsonNode problem) {
        List<String> pointers = new ArrayList<>();
        problem.get("findings").forEach(finding -> pointers.add(finding.get("pointer").asString()));
        return pointers;
    }
}
