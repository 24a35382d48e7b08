package org.candour.support.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/**
 * Nothing is carried out before its request has arrived whole, also where nobody reads the body: one that is too large
 * or breaks off is refused, here or at the gateway, and what was refused must not have happened.
 */
final class WholeBody implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.REQUEST && hasBody(request)) {
            refuseCodings(request);
            if (!(handler instanceof HandlerMethod method && readsBody(method))) {
                request.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
        }
        return true;
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean readsBody(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    /** None is undone here (RFC 9110, section 8.4). */
    private static void refuseCodings(HttpServletRequest request) {
        for (String codings : Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING))) {
            if (!codings.strip().equalsIgnoreCase("identity")) {
                throw new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        "Send the body without a content coding.", List.of(),
                        Map.of(HttpHeaders.ACCEPT_ENCODING, "identity"));
            }
        }
    }
}
