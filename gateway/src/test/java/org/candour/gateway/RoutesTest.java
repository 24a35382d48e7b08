package org.candour.gateway;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoutesTest extends DoorTest {

    private static final List<StubService> ALL = List.of(DISCLOSURE, SCORING, NOTIFICATION);

    private static StubService service(String name) {
        return switch (name) {
            case "disclosure" -> DISCLOSURE;
            case "scoring" -> SCORING;
            default -> NOTIFICATION;
        };
    }

    @ParameterizedTest
    @CsvSource({"PUT,/api/v1/companies/XI-LEI-1,disclosure", "GET,/api/v1/companies?q=a,disclosure",
            "GET,/api/v1/forms,disclosure", "GET,/api/v1/forms/cpg/2.0,disclosure",
            "POST,/api/v1/disclosures,disclosure", "GET,/api/v1/disclosures?company=x,disclosure",
            "PUT,/api/v1/disclosures/1/answers/cpg/3.F?at=scope:IT,disclosure",
            "POST,/api/v1/disclosures/1/submission,disclosure",
            "GET,/api/v1/disclosures/1/versions/1,disclosure", "GET,/api/v1/disclosures/1,disclosure",
            "PUT,/api/v1/disclosures/1/attestation,disclosure",
            "POST,/api/v1/disclosures/1/publication,disclosure",
            "GET,/api/v1/disclosures/1/scores,scoring",
            "GET,/api/v1/methodologies,scoring", "GET,/api/v1/methodologies/rdr/2020,scoring",
            "GET,/api/v1/methodologies/rdr/2020/content,scoring",
            "POST,/api/v1/scores/preview,scoring",
            "GET,/api/v1/scores/d:1:rdr:2020,scoring", "GET,/api/v1/scores/d%3A1%3Ardr%3A2020,scoring",
            "GET,/api/v1/methodologies/rdr/2020/comments?cursor=a,scoring",
            "GET,/api/v1/benchmarks?methodology=rdr/2020&year=2020,scoring",
            "GET,/api/v1/benchmarks/tables?form=cpg/2.0&year=2025,scoring",
            "GET,/api/v1/benchmarks/changes?methodology=rdr/2020&from=2019&to=2020,scoring",
            "POST,/api/v1/methodologies,scoring", "PUT,/api/v1/methodologies/rdr/2020,scoring",
            "POST,/api/v1/methodologies/rdr/2020/comments/1/answer,scoring",
            "POST,/api/v1/methodologies/rdr/2020/backtest?against=candour/1,scoring",
            "GET,/api/v1/methodologies/rdr/2020/backtest,scoring",
            "GET,/api/v1/methodologies/water/1/rescoring,scoring",
            "POST,/api/v1/methodologies/rdr/2020/adoption,scoring", "GET,/api/v1/reviews,scoring",
            "GET,/api/v1/reviews/overrides,scoring", "GET,/api/v1/disclosures/d/reviews,scoring",
            "POST,/api/v1/appeals,scoring", "POST,/api/v1/appeals/d:1:1/reply,scoring",
            "GET,/api/v1/reviews/d:1,scoring", "PUT,/api/v1/reviews/d:1/draft,scoring",
            "GET,/api/v1/challenges?disclosure=d,scoring", "POST,/api/v1/challenges,scoring",
            "GET,/api/v1/challenges/c,scoring", "POST,/api/v1/challenges/c/admission,scoring",
            "PUT,/api/v1/challenges/c/name,scoring",
            "POST,/api/v1/lessons,notification", "GET,/api/v1/lessons/candidates,notification",
            "POST,/api/v1/lessons/candidates/1/decision,notification", "GET,/lessons,notification",
            "GET,/lessons/abc,notification", "GET,/lessons.atom,notification",
            "GET,/lessons.json,notification",
            "GET,/lessons/stream,notification", "POST,/api/v1/admin/replay?from=1,disclosure",
            "POST,/api/v1/admin/dead-letters/redrive,scoring"})
    void sendsEachAddressToItsService(String method, String path, String service) {
        assertThat(asAcme(method, path, method.equals("GET") ? "" : "{}").statusCode()).isEqualTo(200);
        StubService meant = service(service);
        ALL.forEach(stub -> assertThat(stub.seen()).hasSize(stub == meant ? 1 : 0));
        assertThat(meant.seen().getFirst().uri()).isEqualTo(path);
        assertThat(meant.seen().getFirst().method()).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/gateway/routes", "/api/v1",
            "/api/v2/forms",
            "/api/v1/admin", "/api/v1/admin/other", "/favicon.ico", "/oauth2/token", "/lessonsx",
            "/api/v1/formsx", "/api/v1/methodologiesx", "/api/v1/benchmarks/more",
            "/api/v1/reviewsx", "/api/v1/challengesx", "/api/v1/appealsx",
            "/api/v1/scores", "/api/v1/scores/d:1:rdr:2020/more"})
    void knowsNothingElse(String path) {
        assertProblem(asAcme("GET", path, ""), 404, "not-found");
        ALL.forEach(stub -> assertThat(stub.seen()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/forms/../../../actuator", "/api/v1/disclosures/%2e%2e/%2e%2e/actuator",
            "/api/v1/disclosures/..%2f..%2factuator", "/api/v1/disclosures/x;a=b", "/api/v1//disclosures",
            "/api/v1/disclosures/a%5cb", "/api/v1/disclosures/%00", "/api/v1/disclosures/%zz",
            "/api/v1/disclosures/./a"})
    void refusesPathsThatTwoServersCouldReadDifferently(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1", "Host: candour", "Connection: close",
                "Authorization: Bearer " + ISSUER.token("acme"), "", "");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/malformed-request");
        ALL.forEach(stub -> assertThat(stub.seen()).isEmpty());
    }

    @Test
    void keepsTheQueryAsItWasSent() {
        String path = "/api/v1/disclosures/1/answers/ungp-rf/A1.1?at=issue:a%20b%2Bc";
        asAcme("PUT", path, "{}");
        assertThat(DISCLOSURE.seen().getFirst().uri()).isEqualTo(path);
    }

    @Test
    void refusesMethodsThatAreNotForAnAddress() {
        var answer = asAcme("POST", "/lessons", "{}");
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        assertProblem(asAcme("TRACE", "/api/v1/disclosures", ""), 405, "method-not-allowed");
    }
}
