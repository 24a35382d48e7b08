package org.candour.support.problem;

import java.util.List;
import java.util.Objects;

import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Bean-validation messages as findings: where and what, never the rejected value. */
final class Violations {

    private Violations() {}

    static List<Finding> of(MethodArgumentNotValidException exception) {
        return exception.getBindingResult().getAllErrors().stream()
                .map(error -> Finding.error(
                        error instanceof FieldError field ? pointer(field.getField()) : "",
                        Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid")))
                .sorted(java.util.Comparator.comparing(Finding::pointer))
                .toList();
    }

    static List<Finding> of(HandlerMethodValidationException exception) {
        return exception.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> Finding.error("", result.getMethodParameter().getParameterName() + ": "
                                + Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid"))))
                .toList();
    }

    /** {@code answers[3].plan.date} as {@code /answers/3/plan/date}. */
    private static String pointer(String path) {
        return "/" + path.replace("[", ".").replace("]", "").replace('.', '/');
    }
}
