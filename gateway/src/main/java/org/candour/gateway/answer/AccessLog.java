package org.candour.gateway.answer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line for each request: method, path, status, time, client. No query, no header, no token; and no address, since
 * who reads the register is nobody's business. Of lessons neither ids nor clients: an unnamed lesson has no origin here.
 */
@Component
public class AccessLog {

    private static final int LONGEST = 100;
    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]");
    /** The narrower first. */
    private static final List<PathPattern> LESSONS = Stream
            .of("/api/v1/lessons/candidates/{*rest}", "/api/v1/lessons/{*rest}")
            .map(PathPatternParser.defaultInstance::parse).toList();
    private static final Logger log = LoggerFactory.getLogger("candour.access");

    /** Keeps the line of a request that ended now and began at this {@link System#nanoTime()}. */
    public void line(ServerWebExchange exchange, @Nullable String client, long start) {
        if (!log.isInfoEnabled()) {
            return;
        }
        ServerHttpRequest request = exchange.getRequest();
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        Optional<PathPattern> lesson = LESSONS.stream()
                .filter(pattern -> pattern.matches(request.getPath().pathWithinApplication())).findFirst();
        log.info("{} {} {} {}ms {}", request.getMethod(),
                lesson.map(PathPattern::getPatternString).orElseGet(() -> request.getURI().getRawPath()),
                status == null ? "-" : status.value(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                client == null || lesson.isPresent() ? "-" : onOneLine(client));
    }

    /** An issuer may call its clients anything, also two lines. */
    private static String onOneLine(String client) {
        String shown = client.length() > LONGEST ? client.substring(0, LONGEST) : client;
        return LINE_BREAKERS.matcher(shown).replaceAll("?");
    }
}
