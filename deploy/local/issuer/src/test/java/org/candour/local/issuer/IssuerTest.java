package org.candour.local.issuer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.security.oauth2.authorizationserver.issuer=http://localhost:9000")
@AutoConfigureRestTestClient
class IssuerTest {

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    @TempDir
    private static Path folder;

    @Autowired
    private RestTestClient client;

    @Autowired
    private JwtDecoder decoder;

    @DynamicPropertySource
    static void keyFile(DynamicPropertyRegistry registry) {
        registry.add("candour.issuer.key-file", () -> folder.resolve("keys/issuer-key.json"));
    }

    @Test
    void tokenNamesIssuerAudienceCompaniesAndResponsiblePerson() throws Exception {
        JWTClaimsSet claims = claimsOf("acme");

        assertThat(claims.getIssuer()).isEqualTo("http://localhost:9000");
        assertThat(claims.getSubject()).isEqualTo("acme");
        assertThat(claims.getAudience()).containsExactly("candour");
        assertThat(claims.getStringListClaim("companies")).containsExactly("XI-LEI-ZZZZ00ACME0000000004");
        assertThat(claims.getJSONObjectClaim("act")).isEqualTo(Map.of("sub", "user:acme-person"));
        assertThat(
                Duration.between(claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @CsvSource({"acme,disclosures", "agent,disclosures", "regulator,disclosures.suspend reviews",
            "reviewer2,reviews", "author,methodologies.write",
            "adopter,methodologies.adopt", "moderator,lessons.moderate", "defender,challenges", "admin,admin",
            "replay,disclosures"})
    void clientThatAsksForNoScopeGetsAllOfItsOwn(String name, String scopes) throws Exception {
        assertThat(claimsOf(name).getStringListClaim("scope")).containsExactlyInAnyOrder(scopes.split(" "));
    }

    @Test
    void clientMayAskForFewerScopes() throws Exception {
        MultiValueMap<String, String> form = form("regulator");
        form.add("scope", "reviews");
        assertThat(claims(form).getStringListClaim("scope")).containsExactly("reviews");
    }

    @Test
    void scopeOfAnotherClientIsRefused() {
        MultiValueMap<String, String> form = form("acme");
        form.add("scope", "admin");
        post(form).expectStatus().isBadRequest().expectBody().jsonPath("$.error").isEqualTo("invalid_scope");
    }

    @Test
    void agentHasNoCompanies() throws Exception {
        assertThat(claimsOf("agent").getClaim("companies")).isNull();
    }

    @Test
    void replayFilesForTheSampleCompanies() throws Exception {
        assertThat(claimsOf("replay").getStringListClaim("companies")).hasSize(26).contains("XI-RDR-iAL1",
                "XI-RDR-tVF1");
    }

    @Test
    void secretMayAlsoComeAsBasicAuthentication() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>(
                Map.of("grant_type", List.of("client_credentials")));
        client.post().uri("/oauth2/token").headers(headers -> headers.setBasicAuth("globex", "globex-secret"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED).body(form).exchange().expectStatus()
                .isOk();
    }

    @Test
    void wrongSecretIsRefused() {
        MultiValueMap<String, String> form = form("acme");
        form.set("client_secret", "guess");
        post(form).expectStatus().isUnauthorized().expectBody().jsonPath("$.error")
                .isEqualTo("invalid_client");
    }

    @Test
    void unknownClientIsRefused() {
        post(form("nobody")).expectStatus().isUnauthorized();
    }

    @Test
    void tokenIsVerifiedByThePublishedKey() throws Exception {
        String token = token(form("admin"));
        client.get().uri("/oauth2/jwks").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.keys[0].kid")
                .isEqualTo(SignedJWT.parse(token).getHeader().getKeyID()).jsonPath("$.keys[0].d")
                .doesNotExist();
        assertThat(decoder.decode(token).getSubject()).isEqualTo("admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"})
    void metadataNamesTheEndpoints(String path) {
        client.get().uri(path).exchange().expectStatus().isOk().expectBody().jsonPath("$.issuer")
                .isEqualTo("http://localhost:9000")
                .jsonPath("$.token_endpoint").isEqualTo("http://localhost:9000/oauth2/token")
                .jsonPath("$.jwks_uri")
                .isEqualTo("http://localhost:9000/oauth2/jwks");
    }

    @Test
    void keyFileIsReadableByItsOwnerOnlyAndKept() throws Exception {
        Path file = folder.resolve("keys/issuer-key.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(SigningKey.loadOrCreate(file).getKeyID())
                .isEqualTo(SignedJWT.parse(token(form("acme"))).getHeader().getKeyID());
        assertThat(filesBeside(file)).containsExactly(file);
    }

    private static List<Path> filesBeside(Path file) throws IOException {
        try (var files = Files.list(file.resolveSibling("."))) {
            return files.map(Path::normalize).toList();
        }
    }

    private JWTClaimsSet claimsOf(String name) throws ParseException {
        return claims(form(name));
    }

    private JWTClaimsSet claims(MultiValueMap<String, String> form) throws ParseException {
        return SignedJWT.parse(token(form)).getJWTClaimsSet();
    }

    private String token(MultiValueMap<String, String> form) {
        Map<String, Object> reply = Objects.requireNonNull(
                post(form).expectStatus().isOk().expectBody(JSON).returnResult().getResponseBody());
        return String.valueOf(reply.get("access_token"));
    }

    private RestTestClient.ResponseSpec post(MultiValueMap<String, String> form) {
        return client.post().uri("/oauth2/token").contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form).exchange();
    }

    private static MultiValueMap<String, String> form(String name) {
        return new LinkedMultiValueMap<>(Map.of("grant_type", List.of("client_credentials"), "client_id",
                List.of(name), "client_secret",
                List.of(name + "-secret")));
    }
}
