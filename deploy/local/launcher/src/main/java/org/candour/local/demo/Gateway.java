package org.candour.local.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.candour.client.Answer;
import org.candour.client.ApiClient;

/**
 * The gateway as one client sees it. Where it is too fast, or the system too slow, it waits and asks again: all that it
 * writes has a key of its own or may stand twice, as a draft that nobody files.
 */
final class Gateway {

    private static final int TRIES = 30;
    private static final Set<Integer> LATER = Set.of(429, 503, 504);

    private final ApiClient api;
    private final @Nullable String client;

    /**
     * The view of a client.
     *
     * @param client its name at the issuer; null for somebody who reads without a token
     */
    Gateway(ApiClient api, @Nullable String client) {
        this.api = api;
        this.client = client;
    }

    private interface Call {

        Answer send() throws IOException;
    }

    Reply get(String path) {
        return send("GET " + path, () -> client == null
                // What was just released should be seen, not what a cache still has.
                ? api.getAnonymously(path, "Cache-Control", "no-cache")
                : api.get(client, path));
    }

    Reply put(String path, JsonNode body) {
        return send("PUT " + path, () -> api.put(name(), path, body));
    }

    /** Posts; headers are names and values in turn. */
    Reply post(String path, Object body, String... headers) {
        return send("POST " + path, () -> api.post(name(), path, body, headers));
    }

    private String name() {
        if (client == null) {
            throw new IllegalStateException("only a client writes");
        }
        return client;
    }

    private static Reply send(String request, Call call) {
        for (int i = 0; i < TRIES; i++) {
            try {
                Answer answer = call.send();
                if (!LATER.contains(answer.status())) {
                    return new Reply(request, answer);
                }
                Waiting.pause(Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(1)));
            } catch (IOException e) {
                throw new DemoFailed(request + " was not answered: " + e.getMessage() + ".", e);
            }
        }
        throw new DemoFailed(request + " was put off " + TRIES + " times.");
    }
}
