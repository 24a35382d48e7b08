package org.candour.gateway.problem;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** Turns whatever ended a request into its problem. */
@Component
public class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "2";

    /** Writes the problem, or passes the error on when the answer has already begun. */
    public Mono<Void> answer(ServerWebExchange exchange, Throwable error) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(error);
        }
        Refused refused = refusal(error);
        GatewayProblem problem = refused.problem();
        HttpHeaders headers = response.getHeaders();
        headers.clear();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        refused.headers().forEach(headers::set);
        response.setStatusCode(problem.status());
        byte[] body = body(problem, error).getBytes(StandardCharsets.UTF_8);
        headers.setContentLength(body.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static String body(GatewayProblem problem, Throwable error) {
        if (!problem.status().is5xxServerError()) {
            return problem.json();
        }
        String traceId = traceId();
        if (problem == GatewayProblem.INTERNAL_ERROR) {
            log.error("{} traceId={}", problem.slug(), traceId, error);
        } else if (!(error instanceof ServiceUnavailableException)) {
            // an open breaker says so once, not for each request that it turns away
            log.warn("{} traceId={} cause={}", problem.slug(), traceId, error.getClass().getSimpleName());
        }
        return problem.json(traceId);
    }

    private static String traceId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }

    static Refused refusal(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refused refused -> {
                    return refused;
                }
                case ServiceUnavailableException _,ConnectException _,UnknownHostException _ -> {
                    return unavailable();
                }
                default -> {
                    // what it wraps may say more
                }
            }
        }
        return switch (error) {
            case ResponseStatusException status -> byStatus(status);
            case IOException _,AbortedException _ -> new Refused(GatewayProblem.SERVICE_BROKE_OFF);
            default -> new Refused(GatewayProblem.INTERNAL_ERROR);
        };
    }

    private static Refused byStatus(ResponseStatusException error) {
        return switch (error.getStatusCode().value()) {
            case 404 -> new Refused(GatewayProblem.NOT_FOUND);
            case 405 -> new Refused(GatewayProblem.METHOD_NOT_ALLOWED);
            case 413 -> new Refused(GatewayProblem.BODY_TOO_LARGE);
            case 502 -> new Refused(GatewayProblem.SERVICE_BROKE_OFF);
            case 503 -> unavailable();
            case 504 -> new Refused(GatewayProblem.SERVICE_TOO_SLOW,
                    Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS));
            default -> new Refused(error.getStatusCode().is4xxClientError()
                    ? GatewayProblem.MALFORMED_REQUEST
                    : GatewayProblem.INTERNAL_ERROR);
        };
    }

    private static Refused unavailable() {
        return new Refused(GatewayProblem.TEMPORARILY_UNAVAILABLE,
                Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS));
    }
}
