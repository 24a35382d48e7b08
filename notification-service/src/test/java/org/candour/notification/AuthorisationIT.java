package org.candour.notification;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.candour.notification.lessons.Samples;
import org.candour.testing.authorisation.Matrix;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.AGENT;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.COMPANY;
import static org.candour.testing.authorisation.Principal.MODERATOR;
import static org.candour.testing.authorisation.Principal.OTHER_COMPANY;

/** Who may what in this service. A new operation is a new row, and each state of it in which the answers differ. */
class AuthorisationIT extends ServiceIntegration {

    private static final String CANDIDATES = "/api/v1/lessons/candidates";

    private static final String HOLD = "{\"decision\":\"hold\",\"reason\":\"Asked back.\",\"identifiable\":\"No.\"}";

    @TestFactory
    Stream<DynamicTest> letsIn() {
        return Matrix.tests("notification", port, Samples.ACME,
                Stream.of(sharing(), reading()).flatMap(List::stream).toList());
    }

    private List<Row> sharing() {
        return List.of(
                Row.of("POST /api/v1/lessons",
                        () -> Request.json("/api/v1/lessons", Samples.json(_ -> {}).toString()))
                        .everyone(403).but(401, ANONYMOUS).but(201, COMPANY),
                Row.of("GET /api/v1/lessons/candidates", () -> Request.to(CANDIDATES)).everyone(403)
                        .but(401, ANONYMOUS).but(200, MODERATOR),
                Row.of("GET /api/v1/lessons/candidates/{id}", () -> Request.to(candidate())).everyone(403)
                        .but(401, ANONYMOUS).but(404, OTHER_COMPANY, AGENT).but(200, COMPANY, MODERATOR),
                Row.of("POST /api/v1/lessons/candidates/{id}/decision",
                        () -> Request.json(candidate() + "/decision", HOLD)).everyone(403)
                        .but(401, ANONYMOUS).but(200, MODERATOR));
    }

    private List<Row> reading() {
        String lesson = publish(_ -> {});
        String month = YearMonth.now(ZoneOffset.UTC).toString();
        return List.of(open("/api/v1/lessons", "/api/v1/lessons"),
                open("/api/v1/lessons/{publicId}", "/api/v1/lessons/" + lesson), open("/lessons", "/lessons"),
                open("/lessons/{publicId}", "/lessons/" + lesson), open("/lessons.atom", "/lessons.atom"),
                open("/lessons.json", "/lessons.json"),
                open("/lessons/archive/{month}.atom", "/lessons/archive/" + month + ".atom"),
                Row.of("GET /lessons/stream", () -> Request.endless("/lessons/stream")).everyone(200));
    }

    private static Row open(String path, String address) {
        return Row.of("GET " + path, () -> Request.to(address)).everyone(200);
    }

    private String candidate() {
        return CANDIDATES + "/" + share(_ -> {});
    }
}
