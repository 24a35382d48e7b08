package org.candour.notification;

import java.util.List;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.candour.notification.companies.Companies;
import org.candour.notification.companies.Company;
import org.candour.notification.lessons.Samples;
import org.candour.testing.ContractClient;
import org.candour.testing.HotPathGuard;
import org.candour.testing.LocalInfrastructure;
import org.candour.testing.TestToken;
import org.candour.testing.TestTokens;

/** The whole service on a real port, with a real store and broker; every answer is checked against the contract. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
@Import(ServiceIntegration.Guarded.class)
public abstract class ServiceIntegration {

    protected static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    protected int port;

    @Autowired
    protected Companies companies;

    @Autowired
    protected HotPathGuard guard;

    @TestConfiguration(proxyBeanMethods = false)
    static class Guarded {

        /** Moderation and release go through lists beside the hot paths, whoever is watching. */
        @Bean
        HotPathGuard hotPathGuard() {
            return new HotPathGuard().unique("companies", "_id", "revision").unique("lessons", "publicId")
                    .small("leases", "pending", "batches", "candidates", "origins");
        }
    }

    @DynamicPropertySource
    static void infrastructure(DynamicPropertyRegistry registry) {
        LocalInfrastructure.register(registry);
    }

    protected static TestToken acme() {
        return TestTokens.token("acme").scopes("disclosures").companies(Samples.ACME);
    }

    protected static TestToken globex() {
        return TestTokens.token("globex").scopes("disclosures").companies(Samples.GLOBEX);
    }

    protected static TestToken moderator() {
        return TestTokens.token("moderator").scopes("lessons.moderate");
    }

    protected RestTestClient as(TestToken token) {
        return ContractClient.of("notification", port, token);
    }

    protected RestTestClient anyone() {
        return ContractClient.of("notification", port);
    }

    /** Shares a lesson and gives its candidate's id. */
    protected String share(Consumer<ObjectNode> change) {
        return JSON.readTree(as(acme()).post().uri("/api/v1/lessons").contentType(MediaType.APPLICATION_JSON)
                .body(Samples.json(change).toString()).exchange().expectStatus().isCreated()
                .expectBody(String.class)
                .returnResult().getResponseBody()).path("id").asString();
    }

    protected RestTestClient.ResponseSpec decide(String id, String verdict) {
        return as(moderator()).post().uri("/api/v1/lessons/candidates/{id}/decision", id)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"decision\":\"" + verdict + "\",\"reason\":\"Useful.\",\"identifiable\":\"No.\"}")
                .exchange();
    }

    /** Shares an unnamed lesson, has it published and gives its public id. */
    protected String publish(Consumer<ObjectNode> change) {
        String id = share(change.andThen(json -> json.put("attribution", "unnamed")));
        JsonNode decided = JSON.readTree(decide(id, "publish").expectStatus().isOk().expectBody(String.class)
                .returnResult().getResponseBody());
        return decided.path("publicId").asString();
    }

    protected JsonNode lesson(String publicId) {
        return JSON.readTree(
                anyone().get().uri("/api/v1/lessons/{id}", publicId).exchange().expectStatus().isOk()
                        .expectBody(String.class).returnResult().getResponseBody());
    }

    protected void verify(String company, String name) {
        long revision = companies.find(company).map(Company::revision).orElse(0L) + 1;
        companies.keep(new Company(company, revision, name, true));
    }

    protected static List<String> pointers(byte[] problem) {
        return JSON.readTree(problem).path("findings").valueStream()
                .map(each -> each.path("pointer").asString())
                .toList();
    }

    protected static org.awaitility.core.ConditionFactory eventually() {
        return Awaitility.await().atMost(java.time.Duration.ofSeconds(60));
    }
}
