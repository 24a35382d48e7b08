package org.candour.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;

/** A row of the matrix: a request that is right in everything but who sends it, and what each caller gets. */
final class Endpoint {

    private final HttpMethod method;

    private final String path;

    private final Function<AuthorisationTest, Prepared> prepare;

    private final Map<Someone, Integer> expected = new EnumMap<>(Someone.class);

    private Endpoint(HttpMethod method, String path, Function<AuthorisationTest, Prepared> prepare) {
        this.method = method;
        this.path = path;
        this.prepare = prepare;
    }

    /**
     * A row.
     *
     * @param path as the contract writes it
     * @param prepare makes what the request is about, anew for each caller
     */
    static Endpoint of(HttpMethod method, String path, Function<AuthorisationTest, Prepared> prepare) {
        return new Endpoint(method, path, prepare);
    }

    /** What all get that are not named otherwise. */
    Endpoint everyone(int status) {
        for (Someone someone : Someone.values()) {
            expected.put(someone, status);
        }
        return this;
    }

    /** What some get. */
    Endpoint but(int status, Someone... some) {
        for (Someone someone : some) {
            expected.put(someone, status);
        }
        return this;
    }

    int expected(Someone someone) {
        return expected.getOrDefault(someone, 0);
    }

    Prepared prepared(AuthorisationTest test) {
        return prepare.apply(test);
    }

    String name() {
        return method + " " + path;
    }

    HttpMethod method() {
        return method;
    }

    @Override
    public String toString() {
        return name();
    }

    /**
     * A request.
     *
     * @param address with everything filled in
     * @param ifMatch the ETag to send; empty for none
     * @param type of the body
     * @param body empty for none
     */
    record Prepared(String address, String ifMatch, MediaType type, String body) {

        static Prepared plain(String address) {
            return new Prepared(address, "", MediaType.APPLICATION_JSON, "");
        }

        static Prepared json(String address, String body) {
            return new Prepared(address, "", MediaType.APPLICATION_JSON, body);
        }

        Prepared ifMatch(String digest) {
            return new Prepared(address, '"' + digest + '"', type, body);
        }

        int sentBy(RestTestClient client, HttpMethod method) {
            RequestBodySpec request = client.method(method).uri(address);
            if (!ifMatch.isEmpty()) {
                request.header("If-Match", ifMatch);
            }
            if (!body.isEmpty()) {
                request.contentType(type).body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            return request.exchange().returnResult(byte[].class).getStatus().value();
        }

    }

}
