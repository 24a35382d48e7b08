package org.candour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An issuer for tests: one key for each JVM, published over HTTP, and tokens signed with it. */
public final class TestTokens {

    /** What the tokens say about who issued them. */
    public static final String ISSUER = "http://issuer.test";

    private static final int KEY_BITS = 2048;
    private static final RSAKey KEY = key("test");
    private static final RSAKey STRANGER = key("test");

    private TestTokens() {}

    /** Points a Spring test at this issuer. */
    public static void register(DynamicPropertyRegistry registry) {
        registry.add("candour.security.issuer", () -> ISSUER);
        registry.add("candour.security.jwk-set-uri", TestTokens::jwkSetUri);
    }

    /** Where the public key is served. */
    public static String jwkSetUri() {
        return KeyServer.URI;
    }

    /** A token of the client that is valid for five minutes, with nothing but what is added. */
    public static TestToken token(String subject) {
        return new TestToken(subject, KEY, STRANGER);
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class KeyServer {

        static final String URI = start();

        private static String start() {
            try {
                HttpServer server = HttpServer
                        .create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                byte[] keys = new JWKSet(KEY).toPublicJWKSet().toString().getBytes(StandardCharsets.UTF_8);
                server.createContext("/jwks", exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
                server.setExecutor(Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()));
                server.start();
                return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
