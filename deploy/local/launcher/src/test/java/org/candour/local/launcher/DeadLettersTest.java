package org.candour.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadLettersTest {

    private final Deque<String> replies = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer scoring;

    @BeforeEach
    void start() throws IOException {
        scoring = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        scoring.createContext("/oauth2/token", exchange -> answer(exchange, "{\"access_token\":\"t\"}"));
        scoring.createContext("/api/v1/admin/dead-letters/redrive", exchange -> {
            asked.add(exchange.getRequestURI().getQuery());
            answer(exchange, replies.remove());
        });
        scoring.start();
    }

    @AfterEach
    void stop() {
        scoring.stop(0);
    }

    @Test
    void callsUntilNoneIsLeft() throws Exception {
        reply(700, 900);
        reply(600, 300);
        reply(300, 0);
        assertThat(sendBack()).isEqualTo(1600);
        assertThat(asked).containsExactly("limit=1000", "limit=900", "limit=300");
    }

    @Test
    void leavesWhatComesBackMeanwhile() throws Exception {
        reply(2, 1);
        reply(1, 2);
        assertThat(sendBack()).isEqualTo(3);
        assertThat(asked).containsExactly("limit=1000", "limit=1");
    }

    @Test
    void sendsNothingWhereNothingIs() throws Exception {
        reply(0, 0);
        assertThat(sendBack()).isZero();
    }

    @Test
    void isDoneWhenSomebodyElseSentTheRest() throws Exception {
        reply(2, 5);
        reply(1, 0);
        assertThat(sendBack()).isEqualTo(3);
    }

    @Test
    void saysHowFarItCame() {
        reply(2, 1);
        reply(0, 1);
        assertThatThrownBy(this::sendBack).isInstanceOf(Refusal.class)
                .hasMessage("Sent again: 2, left: 1; try again later.");
        reply(2, 1);
        replies.add("");
        assertThatThrownBy(this::sendBack).isInstanceOf(Refusal.class)
                .hasMessage("Sent again: 2. The next call was refused with 503.");
    }

    private long sendBack() throws IOException, InterruptedException {
        URI here = URI.create("http://127.0.0.1:" + scoring.getAddress().getPort());
        try (AdminCalls admin = new AdminCalls(here)) {
            return new DeadLetters(admin, here).sendBack();
        }
    }

    private void reply(int redriven, int remaining) {
        replies.add("{\"redriven\":" + redriven + ",\"remaining\":" + remaining + "}");
    }

    /** Nothing to say is "not now". */
    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
