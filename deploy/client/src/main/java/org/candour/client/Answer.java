package org.candour.client;

import java.net.http.HttpHeaders;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param text the whole body, read as UTF-8
 */
public record Answer(int status, HttpHeaders headers, String text) {

    private static final int SHOWN = 2_000;

    /** The body as JSON. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    /** The header's value, or the empty string. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status + " " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
