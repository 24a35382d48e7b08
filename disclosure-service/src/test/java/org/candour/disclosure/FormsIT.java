package org.candour.disclosure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import org.candour.testing.ContractClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms are read by everybody, as the contract says. */
class FormsIT extends RunningService {

    @Test
    void showsEveryFormToEverybody() {
        RestTestClient reader = ContractClient.of("disclosure", port);

        JsonNode list = Client.json(reader.get().uri("/api/v1/forms").exchange().expectStatus().isOk());

        assertThat(list.path("items")).extracting(form -> path(form)).containsExactly("/api/v1/forms/cpg/2.0",
                "/api/v1/forms/rdr/2020", "/api/v1/forms/rights-security/1", "/api/v1/forms/ungp-rf/2015");
        for (JsonNode form : list.path("items")) {
            JsonNode whole = Client.json(reader.get().uri(path(form)).exchange().expectStatus().isOk());
            assertThat(whole.path("digest")).isEqualTo(form.path("digest"));
        }
    }

    @Test
    void sendsAnUnchangedFormOnlyOnce() {
        RestTestClient reader = ContractClient.of("disclosure", port);
        for (String path : List.of("/api/v1/forms", "/api/v1/forms/rdr/2020")) {
            String etag = Client.etag(reader.get().uri(path).exchange().expectBody().returnResult());
            reader.get().uri(path).header("If-None-Match", etag).exchange().expectStatus().isNotModified();
        }
    }

    @Test
    void knowsNoFormWithoutItsVersion() {
        RestTestClient reader = ContractClient.of("disclosure", port);
        JsonNode problem = Client
                .json(reader.get().uri("/api/v1/forms/cpg/1.0.1").exchange().expectStatus().isNotFound());
        assertThat(problem.path("type").stringValue()).isEqualTo("/problems/not-found");
    }

    private static String path(JsonNode form) {
        return "/api/v1/forms/" + form.path("id").stringValue() + "/" + form.path("version").stringValue();
    }
}
