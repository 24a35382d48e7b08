package org.candour.gateway.answer;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * One line for each request: method, path, status, time, client. No query, no header, no token; and no address, since
 * who reads the register is nobody's business.
 */
@Component
public class AccessLog {

    private static final int LONGEST = 100;
    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]");
    private static final Logger log = LoggerFactory.getLogger("candour.access");

    /** Keeps the line of a request that ended now and began at this {@link System#nanoTime()}. */
    public void line(ServerWebExchange exchange, @Nullable String client, long start) {
        if (!log.isInfoEnabled()) {
            return;
        }
        ServerHttpRequest request = exchange.getRequest();
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        log.info("{} {} {} {}ms {}", request.getMethod(), request.getURI().getRawPath(),
                status == null ? "-" : status.value(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                client == null ? "-" : onOneLine(client));
    }

    /** An issuer may call its clients anything, also two lines. */
    private static String onOneLine(String client) {
        String shown = client.length() > LONGEST ? client.substring(0, LONGEST) : client;
        return LINE_BREAKERS.matcher(shown).replaceAll("?");
    }
}
