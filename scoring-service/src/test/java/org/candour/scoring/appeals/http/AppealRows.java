package org.candour.scoring.appeals.http;

import java.time.Instant;
import java.util.List;

import org.candour.scoring.MovableClock;
import org.candour.scoring.appeals.Appeal;
import org.candour.scoring.appeals.AppealId;
import org.candour.scoring.appeals.AppealState;
import org.candour.scoring.appeals.Appeals;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.scores.RunningService;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.scoring.appeals.http.AppealCalls.reviewer2;
import static org.candour.testing.authorisation.Principal.AGENT;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.COMPANY;
import static org.candour.testing.authorisation.Principal.OTHER_COMPANY;
import static org.candour.testing.authorisation.Principal.REGULATOR;
import static org.candour.testing.authorisation.Principal.REVIEWER2;

/** Who may what with appeals; the regulator has taken each of the decisions. */
public final class AppealRows {

    private static final String ALL = "/api/v1/appeals";

    private static final String ONE = ALL + "/{appealId}";

    private static final String NOT_UPHELD = "{\"outcome\":\"not-upheld\",\"reason\":\"I read it.\"}";

    private final RunningService service;

    private final ClosedReviews reviews;

    private final AppealCalls calls;

    /** Of this service. */
    public AppealRows(RunningService service) {
        this.service = service;
        this.reviews = new ClosedReviews(service);
        this.calls = new AppealCalls(service);
    }

    /** Rows of every operation on appeals. */
    public List<Row> all() {
        return List.of(
                Row.of("GET " + ALL, () -> Request.to(ALL)).everyone(403).but(401, ANONYMOUS).but(200,
                        COMPANY, OTHER_COMPANY, AGENT, REGULATOR, REVIEWER2),
                Row.of("POST " + ALL, "the sample rules have no such indicator",
                        () -> Request.json(ALL, AppealCalls.draft(closed(), "R1")))
                        .everyone(403).but(401, ANONYMOUS).but(404, OTHER_COMPANY, AGENT).but(422, COMPANY),
                Row.of("GET " + ONE, () -> Request.to(filed())).everyone(404).but(401, ANONYMOUS).but(200,
                        COMPANY, REGULATOR, REVIEWER2),
                Row.of("POST " + ONE + "/withdrawal", () -> Request.to(filed() + "/withdrawal"))
                        .everyone(403).but(401, ANONYMOUS).but(404, OTHER_COMPANY, AGENT).but(200, COMPANY),
                Row.of("POST " + ONE + "/reply",
                        () -> Request.json(declared() + "/reply", NOT_UPHELD).ifMatch("\"1\""))
                        .everyone(403).but(401, ANONYMOUS).but(409, REGULATOR).but(200, REVIEWER2),
                Row.of("POST " + ONE + "/agreement", "nobody has answered",
                        () -> Request.json(declared() + "/agreement", "{\"reason\":\"So do I.\"}")
                                .ifMatch("\"1\""))
                        .everyone(403).but(401, ANONYMOUS).but(409, REGULATOR, REVIEWER2));
    }

    private ReviewId closed() {
        return reviews.ofEight(service.bean(MovableClock.class).instant());
    }

    private String filed() {
        return ALL + "/" + filed(closed());
    }

    private AppealId filed(ReviewId review) {
        AppealId id = new AppealId(review, 1);
        Official by = new Official("client:acme", "user:acme-person", "p-0000000000000004");
        service.bean(Appeals.class).keep(new Appeal(id, 1, ClosedReviews.ACME, "candour/1", "R1", true, 1,
                "It is everywhere.", List.of("https://example.org/1"), by, Instant.EPOCH,
                new AppealState.Open()));
        return id;
    }

    private String declared() {
        ReviewId review = closed();
        String appeal = ALL + "/" + filed(review);
        calls.declare(reviewer2(), review);
        return appeal;
    }

}
