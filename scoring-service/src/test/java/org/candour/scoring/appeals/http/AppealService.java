package org.candour.scoring.appeals.http;

import java.time.Instant;

import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.MovableClock;
import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.scores.RunningService;

import static org.candour.scoring.appeals.http.AppealCalls.acme;

/** One service for all tests of appeals over HTTP, started once; each test has reviews of its own. */
final class AppealService {

    private static final RunningService SERVICE = RunningService.startForHttp(RunningService.InMemory.class,
            RunningService.StandingClock.class);

    private static final ClosedReviews REVIEWS = new ClosedReviews(SERVICE);

    private static final AppealCalls CALLS = new AppealCalls(SERVICE);

    private AppealService() {}

    static RunningService service() {
        return SERVICE;
    }

    static ClosedReviews reviews() {
        return REVIEWS;
    }

    static AppealCalls calls() {
        return CALLS;
    }

    static Instant now() {
        return SERVICE.bean(MovableClock.class).instant();
    }

    /** The id of an appeal of the company. */
    static String filed(ReviewId review, String indicator) {
        return json(CALLS.file(acme(), review, indicator)).path("id").stringValue();
    }

    /** What was answered to what is allowed. */
    static JsonNode json(ResponseSpec answer) {
        return Lifetime.json(answer.expectStatus().is2xxSuccessful());
    }

}
