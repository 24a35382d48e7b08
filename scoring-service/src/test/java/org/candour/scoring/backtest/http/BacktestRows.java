package org.candour.scoring.backtest.http;

import java.util.List;

import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.scores.RunningService;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.ADOPTER;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.AUTHOR;
import static org.candour.testing.authorisation.Principal.REGULATOR;
import static org.candour.testing.authorisation.Principal.REVIEWER2;

/** Who tries methodologies, and who reads what came out. */
public final class BacktestRows {

    private static final String OPERATION = " /api/v1/methodologies/{id}/{version}/backtest";

    private final RunningService service;

    private int made;

    /** Of this service. */
    public BacktestRows(RunningService service) {
        this.service = service;
    }

    /** Rows of every operation on back-tests. */
    public List<Row> all() {
        return List.of(
                Row.of("POST" + OPERATION, () -> Request.json(draft(), "")).everyone(403).but(401, ANONYMOUS)
                        .but(202, AUTHOR, ADOPTER),
                Row.of("GET" + OPERATION, "a draft", () -> Request.to(tried(draft()))).everyone(403)
                        .but(401, ANONYMOUS).but(404, REGULATOR, REVIEWER2).but(200, AUTHOR, ADOPTER),
                Row.of("GET" + OPERATION, "public",
                        () -> Request.to(tried("/api/v1/methodologies/rdr/2020/backtest")))
                        .everyone(403).but(401, ANONYMOUS).but(200, REGULATOR, REVIEWER2, AUTHOR, ADOPTER));
    }

    private String draft() {
        String id = "trial-" + made++;
        new Lifetime(service).draft(id, "1");
        return "/api/v1/methodologies/" + id + "/1/backtest";
    }

    private String tried(String address) {
        service.client(Lifetime.author()).post().uri(address).exchange().expectStatus().isAccepted();
        return address;
    }

}
