package org.candour.disclosure.forms.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.candour.disclosure.forms.Forms;
import org.candour.disclosure.forms.yaml.YamlForms;

import static org.assertj.core.api.Assertions.assertThat;

class FormsControllerTest {

    private static RestTestClient client;

    @BeforeAll
    static void start() throws IOException {
        String text = new ClassPathResource("forms/cpg-2.0.yaml").getContentAsString(StandardCharsets.UTF_8);
        Forms forms = YamlForms.of(Map.of("cpg-2.0.yaml", text));
        client = RestTestClient.bindToController(new FormsController(forms)).build();
    }

    @Test
    void listsTheForms() {
        client.get().uri("/api/v1/forms").exchange().expectStatus().isOk().expectHeader()
                .valueEquals("Cache-Control", "max-age=300, public").expectBody()
                .jsonPath("$.items[0].id").isEqualTo("cpg").jsonPath("$.items[0].version").isEqualTo("2.0")
                .jsonPath("$.items[0].questions").isEqualTo(35);
    }

    @Test
    void showsAForm() {
        client.get().uri("/api/v1/forms/cpg/2.0").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.dimensions[0].keys").isEqualTo(List.of("IT", "OT"))
                .jsonPath("$.sections[0].questions[0].id").isEqualTo("OT")
                .jsonPath("$.sections[0].questions[0].dimension").doesNotExist()
                .jsonPath("$.sections[1].questions[0].audience").isEqualTo("PUBLIC")
                .jsonPath("$.sections[2].questions[0].crosswalk['csf-2.0'][0]").isEqualTo("ID.AM-01")
                .jsonPath("$.rules[0].severity").isEqualTo("plausibility")
                .jsonPath("$.rules[0].failing").doesNotExist();
    }

    @Test
    void sendsNothingTwice() {
        for (String uri : List.of("/api/v1/forms", "/api/v1/forms/cpg/2.0")) {
            String tag = Objects.requireNonNull(
                    client.get().uri(uri).exchange().expectStatus().isOk().returnResult().getResponseHeaders()
                            .getETag());
            assertThat(tag).matches("\"sha256:[0-9a-f]{64}\"");
            client.get().uri(uri).header("If-None-Match", tag).exchange().expectStatus().isNotModified()
                    .expectBody()
                    .isEmpty();
            client.get().uri(uri).header("If-None-Match", "\"another\"").exchange().expectStatus().isOk();
        }
    }
}
