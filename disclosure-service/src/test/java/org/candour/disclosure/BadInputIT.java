package org.candour.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

import org.candour.disclosure.Client.Draft;
import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.Disclosures;
import org.candour.testing.ContractClient;
import org.candour.testing.TestToken;
import org.candour.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused, with every finding at once, and nothing of it stored. */
class BadInputIT extends RunningService {

    private static final String MARK = "ValueThatMustNotComeBack";

    @Autowired
    private Disclosures disclosures;

    static Stream<Arguments> drafts() {
        Map<String, Object> good = Filings.threeGoals(Filings.ACME);
        return Stream.of(
                refused("an unknown form", 422,
                        Filings.with(good, "forms", List.of(Map.of("id", MARK, "version",
                                "1"))),
                        "/forms/0", "/answers/0/form"),
                refused("an unknown version", 422,
                        Filings.with(good, "forms", List.of(Map.of("id", "cpg", "version",
                                MARK))),
                        "/forms/0"),
                refused("a form without its version", 422,
                        Filings.with(good, "forms", List.of(Map.of("id", "cpg"))),
                        "/forms/0/version"),
                refused("a form twice", 422,
                        Filings.with(good, "forms", List.of(Map.of("id", "cpg", "version", "2.0"),
                                Map.of("id", "cpg", "version", "2.0"))),
                        "/forms/1"),
                refused("a period that ends before it starts", 422, Filings.with(good, "period",
                        Map.of("from", "2025-12-31", "to", "2025-01-01")), "/period/to"),
                refused("an unknown question", 422, answering(Filings.answer(MARK, "IT", "PARTIAL")),
                        "/answers/0/question"),
                refused("an unknown choice", 422, answering(Filings.answer("1.A", "IT", MARK)),
                        "/answers/0/choice"),
                refused("an unknown dimension", 422, answering(Map.of("form", "cpg", "question", "1.A", "at",
                        Map.of("level", "Group"), "choice", "PARTIAL")), "/answers/0/at/level"),
                refused("an unknown key of a dimension", 422,
                        answering(Filings.answer("1.A", MARK, "PARTIAL")),
                        "/answers/0/at/scope"),
                refused("two answers at one place", 422, Filings.draft(Filings.ACME, List.of(
                        Filings.answer("1.A", "IT", "PARTIAL"), Filings.answer("1.A", "IT", "IMPLEMENTED"))),
                        "/answers/1"),
                refused("a wrong LEI and an unknown question", 422, Filings.with(answering(
                        Filings.answer(MARK, "IT", "PARTIAL")), "company", "2594007XIACKNMUAW222"),
                        "/company",
                        "/answers/0/question"),
                refused("values of the wrong shape, all of them", 400,
                        Map.of("company", Filings.ACME, "kind", MARK,
                                "period", Map.of("from", MARK), "forms", List.of(), "lang", "not a language",
                                "assessedOn",
                                "2025-02-30", "answers",
                                List.of(Map.of("form", "cpg", "evidence", List.of(Map.of("kind",
                                        "a word too many", "state", "UPLOADED"))))),
                        "/kind", "/period/from", "/period/to", "/lang", "/assessedOn", "/answers/0/question",
                        "/answers/0/evidence/0/kind", "/answers/0/evidence/0/state",
                        "/answers/0/evidence/0/maker"),
                refused("types of the wrong kind, all of them", 400,
                        Map.of("company", List.of(MARK), "period", MARK,
                                "forms", MARK, "unknown", MARK),
                        "/company", "/period", "/forms", "/unknown"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void aDraftIsRefusedWithEveryFinding(String what, int status, Map<String, Object> body,
            List<String> pointers) {
        long before = stored();

        JsonNode problem = Client
                .json(acme().post("/api/v1/disclosures", body).expectStatus().isEqualTo(status));

        assertThat(problem.path("findings").findValuesAsString("pointer")).containsAll(pointers);
        assertThat(problem.toString()).doesNotContain(MARK).doesNotContain("2594007");
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> bodies() {
        String deep = "[".repeat(40) + "]".repeat(40);
        return Stream.of(Arguments.of("malformed JSON", "{\"company\":", 400),
                Arguments.of("an empty body", "", 400),
                Arguments.of("duplicate keys", "{\"company\":\"a\",\"company\":\"b\"}", 400),
                Arguments.of("something behind the body", "{} {}", 400),
                Arguments.of("deep nesting", "{\"answers\":" + deep + "}", 400),
                Arguments.of("a body over the limit", "{\"lang\":\"" + "x".repeat(1 << 20) + "\"}", 413));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aBodyThatCannotBeReadIsRefused(String what, String body, int status) {
        ContractClient.of("disclosure", port, acmeToken()).post().uri("/api/v1/disclosures")
                .contentType(MediaType.APPLICATION_JSON).body(body).exchange().expectStatus()
                .isEqualTo(status)
                .expectHeader().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aDraftForAnotherCompanyIsForbidden() {
        long before = stored();

        globex().post("/api/v1/disclosures", Filings.threeGoals(Filings.ACME)).expectStatus().isForbidden();

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void anothersDisclosureIsNotThere() {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));

        for (String path : List.of(draft.path(), "/api/v1/disclosures/" + UUID.randomUUID(),
                "/api/v1/disclosures/nothing")) {
            globex().get(path).expectStatus().isNotFound();
            globex().put(path, "\"1\"", Filings.threeGoals(Filings.GLOBEX)).expectStatus().isNotFound();
            globex().put(path + "/answers/cpg/1.A?at=scope:IT", "\"1\"", Map.of("choice", "PARTIAL"))
                    .expectStatus()
                    .isNotFound();
            globex().delete(path + "/answers/cpg/1.A?at=scope:IT", "\"1\"").expectStatus().isNotFound();
            globex().post(path + "/validation").expectStatus().isNotFound();
            globex().submit(path, "\"1\"", "key").expectStatus().isNotFound();
            globex().get(path + "/versions/1").expectStatus().isNotFound();
        }
        assertThat(Client.json(acme().get(draft.path())).path("revision").intValue()).isEqualTo(1);
    }

    @Test
    void aChangeNeedsTheNewestRevision() {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));

        acme().put(draft.path(), Filings.threeGoals(Filings.ACME)).expectStatus().isEqualTo(428);
        acme().put(draft.path(), "\"7\"", Filings.threeGoals(Filings.ACME)).expectStatus().isEqualTo(412);
        acme().put(draft.path(), "W/\"1\"", Filings.threeGoals(Filings.ACME)).expectStatus().isEqualTo(412);
        acme().submit(draft.path(), "\"7\"", "stale").expectStatus().isEqualTo(412);
        acme().post(draft.path() + "/submission").expectStatus().isBadRequest();
        acme().put(draft.path(), draft.etag(), Filings.with(Filings.threeGoals(Filings.ACME), "company",
                Filings.GLOBEX)).expectStatus().isEqualTo(422);
    }

    @Test
    void anAnswersPlaceIsInItsAddress() {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));
        String path = draft.path() + "/answers/cpg/1.A";

        acme().put(path + "?at=scope", draft.etag(), Map.of("choice", "PARTIAL")).expectStatus()
                .isBadRequest();
        acme().put(path + "?at=scope:IT", draft.etag(), Map.of("choice", "PARTIAL", "question", "2.A"))
                .expectStatus()
                .isBadRequest();
        JsonNode problem = Client.json(acme().put(path + "?at=scope:IT", draft.etag(), Map.of("choice", MARK))
                .expectStatus().isEqualTo(422));
        assertThat(problem.path("findings").findValuesAsString("pointer")).containsExactly("/choice");
    }

    @Test
    void aCompanyThatIsNotRegisteredCannotFile() {
        String company = "XI-RDR-unregistered";
        Client client = new Client(port, TestTokens.token("new").scopes("disclosures").companies(company));
        Draft draft = client.begin(Filings.threeGoals(company));

        JsonNode problem = Client.json(client.submit(draft, "early").expectStatus().isEqualTo(422));

        assertThat(problem.path("findings").findValuesAsString("pointer")).contains("/company");
    }

    static Stream<Arguments> tokens() {
        return Stream.of(Arguments.of("none", ""), Arguments.of("expired", acmeToken().expired().bearer()),
                Arguments.of("forged", acmeToken().forged().bearer()),
                Arguments.of("unsigned", "Bearer " + acmeToken().unsigned()),
                Arguments.of("for another audience", acmeToken().audience("other").bearer()),
                Arguments.of("of another issuer", acmeToken().issuer("http://other.test").bearer()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void aTokenThatDoesNotCountIsRefused(String what, String authorization) {
        ContractClient.of("disclosure", port).get().uri("/api/v1/disclosures")
                .header(HttpHeaders.AUTHORIZATION, authorization).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void aTokenWithoutTheScopeIsForbidden() {
        Client reviewer = Client.regulator(port);

        reviewer.get("/api/v1/disclosures").expectStatus().isForbidden();
        reviewer.post("/api/v1/disclosures", Filings.threeGoals(Filings.ACME)).expectStatus().isForbidden();
    }

    private static TestToken acmeToken() {
        return TestTokens.token("acme").scopes("disclosures").companies(Filings.ACME);
    }

    private static Map<String, Object> answering(Map<String, Object> answer) {
        return Filings.draft(Filings.ACME, List.of(answer));
    }

    private static Arguments refused(String what, int status, Map<String, Object> body, String... pointers) {
        return Arguments.of(what, status, body, List.of(pointers));
    }

    private long stored() {
        return disclosures.search(new Disclosures.Search(Set.of(OrgId.of(Filings.ACME),
                OrgId.of(Filings.GLOBEX)), null, null, null, null, null, null, Integer.MAX_VALUE)).size();
    }
}
