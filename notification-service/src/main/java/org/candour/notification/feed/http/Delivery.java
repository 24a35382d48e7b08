package org.candour.notification.feed.http;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.candour.notification.feed.Representation;

/** Sends bytes that are ready, or says that the reader has them already (RFC 9110, section 13). */
final class Delivery {

    static final String PUBLIC = "public, max-age=300, stale-while-revalidate=600";
    static final String FOREVER = "public, max-age=31536000, immutable";

    /** A page loads its style from here and nothing else from anywhere. */
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private Delivery() {}

    static void send(Representation what, String cacheControl, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        boolean compressed = acceptsGzip(request);
        String etag = what.etag(compressed);
        Instant modified = what.lastModified();
        response.setHeader("ETag", etag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", cacheControl);
        if (modified != null) {
            response.setHeader("Last-Modified",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(modified.atOffset(ZoneOffset.UTC)));
        }
        if (isKnown(request, etag, modified)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        body(what, compressed, HttpServletResponse.SC_OK, request, response);
    }

    /** Says with a page that there is nothing here. */
    static void notFound(Representation page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", "no-store");
        body(page, acceptsGzip(request), HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    private static void body(Representation what, boolean compressed, int status, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        byte[] bytes = what.bytes(compressed);
        response.setStatus(status);
        response.setContentType(what.contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (what.contentType().startsWith("text/html")) {
            response.setHeader("Content-Security-Policy", PAGE_POLICY);
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean isKnown(HttpServletRequest request, String etag, @Nullable Instant modified) {
        List<String> tags = Collections.list(request.getHeaders("If-None-Match"));
        if (!tags.isEmpty()) {
            return tags.stream().flatMap(tag -> Arrays.stream(tag.split(","))).map(String::strip)
                    .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
        }
        String since = request.getHeader("If-Modified-Since");
        return since != null && modified != null && isNotAfter(modified, since);
    }

    private static boolean isNotAfter(Instant modified, String since) {
        try {
            Instant known = ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(known);
        } catch (DateTimeException _) {
            // a date that cannot be read is ignored (RFC 9110, section 13.1.3)
            return false;
        }
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept-Encoding")).stream()
                .flatMap(header -> Arrays.stream(header.split(","))).map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> coding.equals("gzip")
                        || (coding.startsWith("gzip;q=") && !coding.matches("gzip;q=0(?:\\.0*)?")));
    }
}
