package org.candour.testing.authorisation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;

/**
 * A request that is right in everything but who sends it.
 *
 * @param address with everything filled in
 * @param headers by name
 * @param body empty for none
 * @param endless whether the answer never ends, so that only its status is read
 */
public record Request(String address, Map<String, String> headers, String body, boolean endless) {

    /** Keeps its own copy. */
    public Request {
        headers = Map.copyOf(headers);
    }

    /** Without a body. */
    public static Request to(String address) {
        return new Request(address, Map.of(), "", false);
    }

    /** Without a body, and with an answer that never ends. */
    public static Request endless(String address) {
        return new Request(address, Map.of(), "", true);
    }

    /** With a body in JSON. */
    public static Request json(String address, String body) {
        return of(address, MediaType.APPLICATION_JSON, body);
    }

    /** With a body of any media type. */
    public static Request of(String address, MediaType type, String body) {
        return new Request(address, Map.of(HttpHeaders.CONTENT_TYPE, type.toString()), body, false);
    }

    /** The same with one more header. */
    public Request header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(address, more, body, endless);
    }

    /** The same with an ETag, in its quotes, in {@code If-Match}. */
    public Request ifMatch(String etag) {
        return header(HttpHeaders.IF_MATCH, etag);
    }

    int sentBy(RestTestClient client, HttpMethod method) {
        RequestBodySpec request = client.method(method).uri(address);
        headers.forEach(request::header);
        if (!body.isEmpty()) {
            request.body(body.getBytes(StandardCharsets.UTF_8));
        }
        return request.exchange().returnResult(byte[].class).getStatus().value();
    }
}
