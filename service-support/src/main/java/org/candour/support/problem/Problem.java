package org.candour.support.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The body of a problem answer, {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code /problems/<slug>}
 * @param title the same for each occurrence of the type
 * @param status the HTTP status code
 * @param detail what is true of this occurrence; absent on 5xx
 * @param findings what was found in the body
 * @param traceId finds the occurrence in our log; on 5xx only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, @Nullable String detail, List<Finding> findings,
        @Nullable String traceId) {

    static Problem of(ProblemException exception, String traceId) {
        ProblemType type = exception.type();
        boolean ours = type.status() >= 500;
        return new Problem("/problems/" + type.slug(), type.title(), type.status(),
                ours ? null : exception.detail(),
                ours ? List.of() : exception.findings(), ours ? traceId : null);
    }
}
