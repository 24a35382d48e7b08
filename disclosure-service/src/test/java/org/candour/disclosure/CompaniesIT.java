package org.candour.disclosure;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.candour.testing.ContractClient;
import org.candour.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Companies over HTTP. */
class CompaniesIT extends RunningService {

    private static final String PATH = "/api/v1/companies/";

    @Test
    void isPublicOnceItIsVerified() {
        String company = id();
        Client own = client(company);
        own.put(PATH + company, Filings.company("Pending Inc")).expectStatus().isCreated();

        ContractClient.of("disclosure", port).get().uri(PATH + company).exchange().expectStatus()
                .isNotFound();
        acme().get(PATH + company).expectStatus().isNotFound();
        own.get(PATH + company).expectStatus().isOk();
        Client.regulator(port).get(PATH + company).expectStatus().isOk();
        own.put(PATH + company, Filings.with(Filings.company("Pending Inc"), "status", "verified"))
                .expectStatus()
                .isForbidden();
        Client.regulator(port).put(PATH + company, Filings.with(Filings.company("Pending Inc"), "status",
                "verified")).expectStatus().isOk();
        ContractClient.of("disclosure", port).get().uri(PATH + company).exchange().expectStatus().isOk();
    }

    @Test
    void isFoundByNameWhereItMayBeRead() {
        String company = id();
        client(company).put(PATH + company, Filings.company("Findable " + company)).expectStatus()
                .isCreated();
        String query = "/api/v1/companies?q=findable " + company;

        assertThat(Client.json(client(company).get(query)).path("items")).hasSize(1);
        assertThat(Client.json(acme().get(query)).path("items")).isEmpty();
        assertThat(Client.json(Client.admin(port).get("/api/v1/companies?limit=1")).path("next").isString())
                .isTrue();
        acme().get("/api/v1/companies?limit=0").expectStatus().isBadRequest();
        acme().get("/api/v1/companies?limit=many").expectStatus().isBadRequest();
    }

    @Test
    void normalisesABareLei() {
        JsonNode company = Client.json(acme().get(PATH + "ZZZZ00ACME0000000004").expectStatus().isOk());

        assertThat(company.path("id").stringValue()).isEqualTo(Filings.ACME);
        assertThat(company.path("financialYearEnd").stringValue()).isEqualTo("12-31");
    }

    @Test
    void tellsEverythingThatIsWrong() {
        Client admin = Client.admin(port);
        Map<String, Object> wrong = Map.of("name", "", "country", "ZZ", "sector", "00", "sizeBand", "few",
                "financialYearEnd", "02-30", "status", "famous", "domains", new String[]{"not a domain"});

        JsonNode problem = Client.json(admin.put(PATH + "XI-RDR-wrong", wrong).expectStatus().isEqualTo(422));

        assertThat(problem.path("findings").findValuesAsString("pointer")).containsExactlyInAnyOrder("/name",
                "/country", "/sector", "/sizeBand", "/financialYearEnd", "/status", "/domains/0");
        admin.put(PATH + "XI-RDR-wrong", Map.of()).expectStatus().isBadRequest();
        admin.put(PATH + "2594007XIACKNMUAW222", Filings.company("Wrong")).expectStatus().isEqualTo(422);
        admin.get(PATH + "nothing").expectStatus().isEqualTo(422);
        admin.get(PATH + "XI-RDR-wrong").expectStatus().isNotFound();
    }

    @Test
    void isNobodyElsesToChange() {
        acme().put(PATH + Filings.GLOBEX, Filings.company("Ours")).expectStatus().isForbidden();
        globex().put(PATH + Filings.GLOBEX, "\"99\"", Filings.company("Globex Two")).expectStatus()
                .isEqualTo(412);
        assertThat(Client.json(globex().get(PATH + Filings.GLOBEX)).path("name").stringValue())
                .isEqualTo("Globex");
    }

    private Client client(String company) {
        return new Client(port,
                TestTokens.token("client-of-" + company).scopes("disclosures").companies(company));
    }

    private static String id() {
        return "XI-RDR-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
