package org.candour.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.disclosure.Client.Draft;
import org.candour.support.json.CanonicalJson;

import static org.assertj.core.api.Assertions.assertThat;

/** What everybody reads of a filing, and what they can check. */
class PublicReadingIT extends RunningService {

    private final String id = "XI-RDR-" + UUID.randomUUID().toString().substring(0, 8);
    private Client company;
    private Client anyone;

    @BeforeEach
    void companyIsVerified() {
        company = Client.verified(port, id);
        anyone = Client.anonymous(port);
    }

    @Test
    void isNothingBeforePublication() {
        Draft draft = company.begin(Filings.threeGoals(id));
        String list = "/api/v1/disclosures?company=" + id;
        company.file(draft);

        for (String path : List.of(draft.path(), draft.path() + "/versions/1", "/api/v1/disclosures",
                "/api/v1/disclosures/" + UUID.randomUUID(), "/api/v1/disclosures/x/versions/1")) {
            anyone.get(path).expectStatus().isUnauthorized().expectHeader().valueEquals("WWW-Authenticate",
                    "Bearer");
        }
        assertThat(Client.json(anyone.get(list).expectStatus().isOk()).path("items")).isEmpty();
        globex().get(draft.path()).expectStatus().isNotFound();
        globex().get(draft.path() + "/versions/1").expectStatus().isNotFound();
    }

    @Test
    void isTheHeadOfWhatIsPublished() {
        Draft draft = company.begin(Filings.threeGoals(id));
        JsonNode published = company.makePublic(draft);
        company.begin(Filings.threeGoals(id));

        JsonNode head = Client.json(anyone.get(draft.path()).expectStatus().isOk().expectHeader()
                .valueEquals("Cache-Control", "max-age=60, public"));
        JsonNode items = Client.json(anyone.get("/api/v1/disclosures?company=" + id)).path("items");

        assertThat(head.path("publishedAt")).isEqualTo(published.path("publishedAt"));
        assertThat(head.path("state").stringValue()).isEqualTo("PUBLISHED");
        assertThat(head.propertyNames()).doesNotContain("answers", "revision", "attestation");
        assertThat(items).hasSize(1);
        assertThat(items.get(0)).isEqualTo(head);
        assertThat(Client.json(globex().get(draft.path()).expectStatus().isOk().expectHeader()
                .valueEquals("Cache-Control", "no-store"))).isEqualTo(head);
        assertThat(Client.json(anyone.get("/api/v1/disclosures?company=" + id + "&status=DRAFT"))
                .path("items")).isEmpty();
        anyone.get("/api/v1/disclosures?company=nobody").expectStatus().isBadRequest();
    }

    @Test
    void showsPublicAnswersWithoutTextsAndWithoutATraceOfTheOthers() {
        Draft draft = company.begin(Filings.narrative(id));
        company.makePublic(draft);

        JsonNode version = Client.json(anyone.get(draft.path() + "/versions/1").expectStatus().isOk());

        assertThat(version.path("filing").path("answers").findValuesAsString("question")).containsExactly(
                "1.A", "1.B", "1.C", "1.D", "2.C", "2.D", "3.J", "5.A");
        assertThat(version.toString()).doesNotContain("2.A").doesNotContain("3.F").doesNotContain("Policy on")
                .doesNotContain("reviewed every quarter").doesNotContain("Robin").contains("Chair");
        assertThat(version.propertyNames()).doesNotContain("revision");
        assertThat(version.path("commitments").findValuesAsString("key")).contains("facts", "reviewers",
                "answers/cpg/1.A/scope:*/structured", "answers/cpg/1.A/scope:*/free").hasSize(2 * 8 + 2);
    }

    @Test
    void isProvenToBeWhatWasFiledToWhoSeesAPart() throws Exception {
        Draft draft = company.begin(Filings.narrative(id));
        company.makePublic(draft);

        for (Client reader : List.of(anyone, company, Client.regulator(port))) {
            JsonNode version = Client.json(reader.get(draft.path() + "/versions/1"));
            List<List<String>> list = new ArrayList<>();
            List<List<String>> reviewers = new ArrayList<>();
            Map<String, String> salts = new HashMap<>();
            for (JsonNode part : version.path("commitments")) {
                String key = part.path("key").stringValue();
                String commitment = part.path("commitment").stringValue();
                (part.has("within") ? reviewers : list).add(List.of(key, commitment));
                salts.put(key, part.path("salt").asString(""));
                if (part.has("content")) {
                    assertThat(sha256(part.path("salt").stringValue(), part.path("content"))).as(key)
                            .isEqualTo(commitment);
                }
            }
            assertThat(sha256("", tree(list))).isEqualTo(version.path("digest").stringValue());
            if (reader == anyone) {
                assertThat(reviewers).isEmpty();
                assertThat(salts.get("reviewers")).isEmpty();
            } else {
                assertThat(reviewers).hasSize(2 * 16);
                assertThat(List.of("reviewers", sha256(salts.getOrDefault("reviewers", ""), tree(reviewers))))
                        .isIn(list);
            }
        }
    }

    @Test
    void tellsTheNameOfWhoAttestedToTheCompanyAndToReviewers() {
        Draft draft = company.begin(Filings.threeGoals(id));
        company.makePublic(draft);
        String path = draft.path() + "/versions/1";

        for (Client reader : List.of(company, Client.regulator(port))) {
            assertThat(Client.json(reader.get(path)).path("attestation").path("name").stringValue())
                    .isEqualTo("Robin Example");
        }
        for (Client reader : List.of(anyone, globex(), Client.admin(port))) {
            JsonNode attestation = Client.json(reader.get(path).expectStatus().isOk()).path("attestation");
            assertThat(attestation.propertyNames()).containsExactlyInAnyOrder("role", "boardApprovedOn",
                    "attestedOn");
        }
    }

    private static JsonNode tree(Object value) {
        return JsonMapper.shared().valueToTree(value);
    }

    private static String sha256(String salt, JsonNode content) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(Base64.getUrlDecoder().decode(salt));
        digest.update(CanonicalJson.text(content).getBytes(StandardCharsets.UTF_8));
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }
}
