package org.candour.gateway.cache;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** How long an answer may be kept for others (RFC 9111 section 3, and stricter: only what says {@code public}). */
final class Storable {

    private Storable() {}

    /** Zero if the answer may not be kept. */
    static Duration lifetime(@Nullable HttpStatusCode status, HttpHeaders headers, List<String> keyHeaders) {
        if (status == null || status.value() != 200 || headers.containsHeader(HttpHeaders.SET_COOKIE)
                || headers.containsHeader(HttpHeaders.CONTENT_RANGE)
                || headers.containsHeader(HttpHeaders.CONTENT_ENCODING) || !isKeyed(headers, keyHeaders)) {
            return Duration.ZERO;
        }
        Directives directives = Directives.parse(headers.getOrEmpty(HttpHeaders.CACHE_CONTROL));
        Duration lifetime = directives.lifetime().minusSeconds(age(headers));
        return lifetime.isNegative() ? Duration.ZERO : lifetime;
    }

    static long age(HttpHeaders headers) {
        return Directives.seconds(headers.getFirst(HttpHeaders.AGE), 0);
    }

    /** Whether everything that the answer varies by is in the key; encodings are: we ask for none. */
    private static boolean isKeyed(HttpHeaders headers, List<String> keyHeaders) {
        return headers.getVary().stream().allMatch(name -> name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING)
                || keyHeaders.stream().anyMatch(name::equalsIgnoreCase));
    }

    /** The directives of Cache-Control that matter here. */
    private record Directives(boolean open, boolean closed, long maxAge, long sharedMaxAge) {

        static Directives parse(List<String> lines) {
            boolean open = false;
            boolean closed = false;
            long maxAge = 0;
            long shared = -1;
            for (String directive : String.join(",", lines).toLowerCase(Locale.ROOT).split(",", -1)) {
                String name = directive.strip();
                switch (name.contains("=") ? name.substring(0, name.indexOf('=')) : name) {
                    case "public" -> open = true;
                    case "private", "no-store", "no-cache" -> closed = true;
                    case "max-age" -> maxAge = seconds(value(name), 0);
                    case "s-maxage" -> shared = seconds(value(name), 0);
                    default -> {
                        // says nothing about storing
                    }
                }
            }
            return new Directives(open, closed, maxAge, shared);
        }

        Duration lifetime() {
            return open && !closed
                    ? Duration.ofSeconds(sharedMaxAge >= 0 ? sharedMaxAge : maxAge)
                    : Duration.ZERO;
        }

        private static String value(String directive) {
            return directive.substring(directive.indexOf('=') + 1);
        }

        static long seconds(@Nullable String text, long otherwise) {
            String digits = text == null ? "" : text.replace("\"", "").strip();
            return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : otherwise;
        }
    }
}
