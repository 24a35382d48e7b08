package org.candour.gateway.cache;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * What makes two questions the same: the path, the listed query parameters as they were sent, and the listed headers.
 *
 * @param path
 *            as sent
 * @param query
 *            the listed parameters, in the order of the list
 * @param headers
 *            the values of the listed headers
 */
record CacheKey(String path, String query, List<String> headers) {

    static CacheKey of(ServerHttpRequest request, List<String> parameters, List<String> headers) {
        return new CacheKey(request.getURI().getRawPath(), listed(request.getURI().getRawQuery(), parameters),
                values(request.getHeaders(), headers));
    }

    private static String listed(@Nullable String query, List<String> parameters) {
        if (query == null || query.isEmpty() || parameters.isEmpty()) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        List<String> sent = List.of(query.split("&", -1));
        for (String parameter : parameters) {
            sent.stream().filter(pair -> pair.startsWith(parameter + "=")).forEach(kept::add);
        }
        return String.join("&", kept);
    }

    private static List<String> values(HttpHeaders sent, List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return names.stream().map(name -> String.join(",", sent.getOrEmpty(name))).toList();
    }

    int weight() {
        return 2 * (path.length() + query.length() + headers.stream().mapToInt(String::length).sum());
    }
}
