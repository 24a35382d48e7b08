package org.candour.scoring.reviews.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;

import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.reviews.Depth;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDraft;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewState;
import org.candour.scoring.reviews.Reviews;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.SampleFunction;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.scoring.scores.Scores;
import org.candour.testing.TestTokens;
import org.candour.testing.authorisation.Principal;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.AGENT;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.COMPANY;
import static org.candour.testing.authorisation.Principal.OTHER_COMPANY;
import static org.candour.testing.authorisation.Principal.REGULATOR;
import static org.candour.testing.authorisation.Principal.REVIEWER2;

/** Who may what with reviews; the regulator has taken each of them on. */
public final class ReviewRows {

    private static final String ALL = "/api/v1/reviews";

    private static final String ONE = ALL + "/{reviewId}";

    private static final String FREE = "{\"conflict\":false,\"statement\":\"None.\"}";

    private static final String DRAFT = "{\"depth\":{\"kind\":\"full\"},\"decisions\":[]}";

    private static final ReviewState.Shown LONG_SHOWN = new ReviewState.Shown(
            new Official("client:regulator", "user:regulator-person", "p-0000000000000000"),
            new ReviewDraft(new Depth.Full(), List.of()), Instant.EPOCH, LocalDate.EPOCH, false, null, null);

    private final RunningService service;

    private int filings = 10_000;

    /** Of this service, with the sample rules. */
    public ReviewRows(RunningService service) {
        this.service = service;
    }

    /** Rows of every operation on reviews. */
    public List<Row> all() {
        return Stream.concat(reading().stream(), writing().stream()).toList();
    }

    private List<Row> reading() {
        return List.of(
                Row.of("GET " + ALL + "/overrides", () -> Request.to(ALL + "/overrides")).everyone(200),
                Row.of("GET /api/v1/disclosures/{id}/reviews",
                        () -> Request.to("/api/v1/disclosures/" + filing() + "/reviews")).everyone(200),
                Row.of("GET " + ALL, () -> Request.to(ALL)).everyone(403).but(401, ANONYMOUS).but(200,
                        REGULATOR,
                        REVIEWER2),
                Row.of("GET " + ONE, () -> Request.to(taken())).everyone(404).but(401, ANONYMOUS).but(200,
                        COMPANY,
                        REGULATOR, REVIEWER2),
                Row.of("GET " + ONE + "/decisions", () -> Request.to(closed() + "/decisions")).everyone(404)
                        .but(401, ANONYMOUS).but(200, COMPANY, REGULATOR, REVIEWER2),
                Row.of("GET " + ONE + "/scores", () -> Request.to(closed() + "/scores")).everyone(404)
                        .but(401, ANONYMOUS).but(200, COMPANY, REGULATOR, REVIEWER2));
    }

    private List<Row> writing() {
        return List.of(
                Row.of("POST " + ONE + "/assignment", () -> Request.json(taken() + "/assignment", FREE))
                        .everyone(403).but(401, ANONYMOUS).but(200, REGULATOR, REVIEWER2),
                Row.of("PUT " + ONE + "/draft",
                        () -> Request.json(taken() + "/draft", DRAFT).ifMatch("\"1\""))
                        .everyone(403).but(401, ANONYMOUS).but(200, REGULATOR),
                Row.of("POST " + ONE + "/showing", () -> Request.to(written() + "/showing")).everyone(403)
                        .but(401, ANONYMOUS).but(200, REGULATOR),
                Row.of("POST " + ONE + "/answer",
                        () -> Request.json(shown() + "/answer", "{\"text\":\"No.\"}").ifMatch("\"3\""))
                        .everyone(403).but(401, ANONYMOUS).but(404, OTHER_COMPANY, AGENT).but(200, COMPANY),
                Row.of("POST " + ONE + "/agreement", () -> Request.json(declared() + "/agreement",
                        "{\"reason\":\"I looked, too.\"}").ifMatch("\"4\"")).everyone(403).but(401, ANONYMOUS)
                        .but(200, REVIEWER2),
                Row.of("POST " + ONE + "/closing", "the company may still answer",
                        () -> Request.to(shown() + "/closing")).everyone(403).but(401, ANONYMOUS)
                        .but(409, REGULATOR),
                Row.of("POST " + ONE + "/closing", "its days have passed",
                        () -> Request.to(stored(LONG_SHOWN) + "/closing")).everyone(403).but(401, ANONYMOUS)
                        .but(200, REGULATOR));
    }

    private String filing() {
        ReceivedFiling filing = Samples.filing(++filings);
        service.bean(ScoreFilings.class).score(List.of(filing));
        return filing.disclosure();
    }

    private String taken() {
        String review = ALL + "/" + filing() + ":1";
        send("regulator", HttpMethod.POST, review + "/assignment", FREE);
        return review;
    }

    private String written() {
        String review = taken();
        send("regulator", HttpMethod.PUT, review + "/draft", DRAFT);
        return review;
    }

    private String shown() {
        String review = written();
        send("regulator", HttpMethod.POST, review + "/showing", "");
        return review;
    }

    private String declared() {
        String review = shown();
        send("reviewer2", HttpMethod.POST, review + "/assignment", FREE);
        return review;
    }

    /** As if the days had passed; the clock stands still for all. */
    private String closed() {
        String review = stored(new ReviewState.Closed(LONG_SHOWN, "An authority", Instant.EPOCH,
                "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE"));
        String disclosure = review.substring(ALL.length() + 1, review.lastIndexOf(':'));
        service.bean(Scores.class).add(SampleFunction.METHODOLOGIES.stream().map(by -> SampleFunction
                .explained(by.scoreOf(disclosure, 1) + ":reviewed:1", Samples.filing(filings), by, 50))
                .toList());
        return review;
    }

    private String stored(ReviewState state) {
        ReviewId id = new ReviewId(filing(), 1);
        service.bean(Reviews.class)
                .keep(new Review(id, 1, Principal.ACME, Pseudonyms.fresh(), List.of(), state));
        return ALL + "/" + id;
    }

    private void send(String client, HttpMethod method, String address, String body) {
        RequestBodySpec request = service.client(TestTokens.token(client).scopes("reviews")).method(method)
                .uri(address);
        if (!body.isEmpty()) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        request.header("If-Match", "\"1\"").exchange().expectStatus().isOk();
    }

}
