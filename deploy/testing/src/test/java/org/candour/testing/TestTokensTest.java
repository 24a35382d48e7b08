package org.candour.testing;

import java.net.URI;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TestTokensTest {

    @Test
    void signsWithThePublishedKey() throws Exception {
        assertThat(verifies(TestTokens.token("acme").value())).isTrue();
    }

    @Test
    void forgesWithAnotherKeyOfTheSameId() throws Exception {
        assertThat(verifies(TestTokens.token("acme").forged().value())).isFalse();
    }

    private static boolean verifies(String compact) throws Exception {
        SignedJWT token = SignedJWT.parse(compact);
        JWKSet keys = JWKSet.load(URI.create(TestTokens.jwkSetUri()).toURL());
        return token.verify(new RSASSAVerifier(
                keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey()));
    }
}
