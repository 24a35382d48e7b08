package org.candour.gateway.problem;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The conditions that the gateway itself reports. Each has a page {@code docs/problems/<slug>.md}, which the
 * gateway serves at {@code /problems/<slug>}: the {@code type} of the problem (RFC 9457).
 */
public enum GatewayProblem {

    /** The request line, the path or a header cannot be understood, or could be understood in two ways. */
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood",
            "Nothing was carried out. Look at the request line, the path, the headers and the framing of the body."),
    /** No token where one is needed, or a token that does not hold. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid access token is needed",
            "Send a current access token of the issuer as 'Authorization: Bearer'."),
    /** Nothing is known at this address. */
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here for this caller", null),
    /** The address is known, the method is not for it. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This method is not offered here", null),
    /** The body did not arrive in time. */
    SLOW_REQUEST(HttpStatus.REQUEST_TIMEOUT, "The body took too long to arrive",
            "Nothing was accepted. Send the request again."),
    /** The body has more bytes than this address takes. */
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large",
            "Nothing was accepted."),
    /** The request line is longer than the gateway reads. */
    URI_TOO_LONG(HttpStatus.URI_TOO_LONG, "The address is longer than is read", null),
    /** The headers are larger than the gateway reads. */
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are larger than is read",
            null),
    /** The caller's share of requests, or of open streams, is used up. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests at once",
            "Wait as many seconds as Retry-After says."),
    /** A defect of the gateway. */
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side", null),
    /** A service broke off its answer, or gave none. */
    SERVICE_BROKE_OFF(HttpStatus.BAD_GATEWAY, "The service broke off",
            "Whether the request was carried out is not known."),
    /** A service, or the issuer's keys, cannot be reached at present. */
    TEMPORARILY_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Temporarily unavailable",
            "Try again in as many seconds as Retry-After says."),
    /** A service did not answer in time. */
    SERVICE_TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT, "The service did not answer in time",
            "Whether the request was carried out is not known.");

    private final HttpStatus status;
    private final String slug;
    private final String json;

    GatewayProblem(HttpStatus status, String title, @Nullable String detail) {
        this.status = status;
        this.slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.json = "{\"type\":\"/problems/" + slug + "\",\"title\":\"" + title + "\",\"status\":"
                + status.value()
                + (detail == null ? "" : ",\"detail\":\"" + detail + "\"");
    }

    /** The kebab-case name, which is also its page's. */
    public String slug() {
        return slug;
    }

    /** The HTTP status of the answer. */
    public HttpStatus status() {
        return status;
    }

    /** The body of the answer, {@code application/problem+json}: fixed text, no value of the request. */
    public String json() {
        return json + "}";
    }

    /** The body of the answer with the id under which our log tells more. */
    public String json(String traceId) {
        return json + ",\"traceId\":\"" + traceId + "\"}";
    }
}
