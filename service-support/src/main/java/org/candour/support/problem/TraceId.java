package org.candour.support.problem;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** The id by which one request is found in the logs: that of {@code traceparent} (W3C Trace Context), else our own. */
final class TraceId {

    private static final Pattern TRACEPARENT = Pattern
            .compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String ATTRIBUTE = TraceId.class.getName();

    private TraceId() {}

    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = fromHeader(request);
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String fromHeader(HttpServletRequest request) {
        String header = request.getHeader("traceparent");
        if (header != null) {
            Matcher matcher = TRACEPARENT.matcher(header);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return UUID.randomUUID().toString().replace("-", "");
    }
}
