package org.candour.support.problem;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import com.mongodb.MongoException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import org.candour.support.event.Unavailable;
import org.candour.support.mongo.Unavailability;

/** Which problem an exception is. */
final class Problems {

    private Problems() {}

    static ProblemException of(Throwable thrown) {
        ProblemException inside = inside(thrown);
        if (inside != null) {
            return inside;
        }
        return switch (thrown) {
            case MethodArgumentNotValidException e -> new ProblemException(CommonProblem.MALFORMED_BODY,
                    "The body is not of the shape that the contract names.", Violations.of(e));
            case HandlerMethodValidationException e -> new ProblemException(CommonProblem.INVALID_PARAMETER,
                    "A parameter is not of the shape that the contract names.", Violations.of(e));
            case HttpMessageNotReadableException e -> new ProblemException(CommonProblem.MALFORMED_BODY,
                    "A body that can be read is needed.",
                    List.of(Finding.error("", "is missing or cannot be read")));
            case BadRequestException _ -> brokenOff();
            case InvalidParameterException _ -> ofStatus(HttpStatus.BAD_REQUEST);
            case MissingRequestHeaderException e when e.getHeaderName()
                    .equalsIgnoreCase(HttpHeaders.IF_MATCH) ->
                new ProblemException(CommonProblem.PRECONDITION_REQUIRED,
                        "Send the ETag that you read in If-Match.");
            case MissingServletRequestParameterException e ->
                new ProblemException(CommonProblem.INVALID_PARAMETER,
                        "The parameter " + e.getParameterName() + " is missing.");
            case MethodArgumentTypeMismatchException e -> mismatch(e);
            case HttpRequestMethodNotSupportedException e ->
                new ProblemException(CommonProblem.METHOD_NOT_ALLOWED,
                        "The Allow header names the methods.", List.of(), allow(e));
            case HttpMediaTypeNotSupportedException e ->
                new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        "The Accept header names the media types.", List.of(),
                        Map.of(HttpHeaders.ACCEPT, MediaType.toString(e.getSupportedMediaTypes())));
            case MongoException e when Unavailability.isOf(e) -> unavailable();
            case Unavailable _ -> unavailable();
            case ErrorResponse e -> ofStatus(e.getStatusCode());
            default -> internal();
        };
    }

    /** The problem for a status that a filter or the container answered with. */
    static ProblemException ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> new ProblemException(CommonProblem.UNAUTHENTICATED, "Send a valid bearer token.");
            case 403 -> new ProblemException(CommonProblem.FORBIDDEN, "The token does not allow this.");
            case 404 -> new ProblemException(CommonProblem.NOT_FOUND, "Nothing is served at this address.");
            case 405 -> new ProblemException(CommonProblem.METHOD_NOT_ALLOWED, "Another method is needed.");
            case 406 -> new ProblemException(CommonProblem.NOT_ACCEPTABLE, "Accept another media type.");
            case 413 -> new ProblemException(CommonProblem.BODY_TOO_LARGE, "Send less at once.");
            case 415 ->
                new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Send another media type.");
            case 503 -> unavailable();
            default -> status.is4xxClientError()
                    ? new ProblemException(CommonProblem.INVALID_PARAMETER,
                            "The request cannot be understood.")
                    : internal();
        };
    }

    /** What a caller is told when a store or another service does not answer. */
    static ProblemException unavailable() {
        return new ProblemException(CommonProblem.TEMPORARILY_UNAVAILABLE, "", List.of(),
                Map.of(HttpHeaders.RETRY_AFTER, "1"));
    }

    private static ProblemException brokenOff() {
        return new ProblemException(CommonProblem.MALFORMED_BODY,
                "The body broke off, or its chunks cannot be read.");
    }

    private static ProblemException internal() {
        return new ProblemException(CommonProblem.INTERNAL_ERROR, "");
    }

    /** A path that cannot be an id names nothing; a parameter that cannot be read is the client's mistake. */
    private static ProblemException mismatch(MethodArgumentTypeMismatchException e) {
        if (e.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return new ProblemException(CommonProblem.NOT_FOUND, "Nothing is served at this address.");
        }
        return new ProblemException(CommonProblem.INVALID_PARAMETER,
                "The parameter " + e.getName() + " has a wrong shape.");
    }

    private static Map<String, String> allow(HttpRequestMethodNotSupportedException e) {
        String[] methods = e.getSupportedMethods();
        return methods == null ? Map.of() : Map.of(HttpHeaders.ALLOW, String.join(", ", methods));
    }

    private static @Nullable ProblemException inside(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ProblemException problem) {
                return problem;
            }
        }
        return null;
    }

    static ProblemException ofError(HttpServletRequest request) {
        Object thrown = request.getAttribute("jakarta.servlet.error.exception");
        if (thrown instanceof Throwable t) {
            // what the container itself cannot read or write is the caller's connection
            return t instanceof IOException ? brokenOff() : of(t);
        }
        Object status = request.getAttribute("jakarta.servlet.error.status_code");
        return ofStatus(HttpStatusCode.valueOf(status instanceof Integer code ? code : 404));
    }
}
