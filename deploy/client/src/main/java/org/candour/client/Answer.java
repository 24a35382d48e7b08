package org.candour.client;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back: status, headers and the whole body. */
public record Answer(int status, HttpHeaders headers, byte[] body) {

    /** The body as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The header's value, or the empty string. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        String text = text();
        return status + " " + (text.length() > 2_000 ? text.substring(0, 2_000) + "…" : text);
    }
}
