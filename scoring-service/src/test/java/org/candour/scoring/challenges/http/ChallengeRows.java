package org.candour.scoring.challenges.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.ChallengeState;
import org.candour.scoring.challenges.ChallengedAnswer;
import org.candour.scoring.challenges.Challenger;
import org.candour.scoring.challenges.Challengers;
import org.candour.scoring.challenges.Challenges;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.sources.PublicSource;
import org.candour.support.id.UuidV7;
import org.candour.testing.authorisation.Principal;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.ADOPTER;
import static org.candour.testing.authorisation.Principal.AGENT;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.COMPANY;
import static org.candour.testing.authorisation.Principal.OTHER_COMPANY;
import static org.candour.testing.authorisation.Principal.REGULATOR;
import static org.candour.testing.authorisation.Principal.REVIEWER2;

/** Who may what with challenges; the adopter, who has an account like anybody, has filed each of them. */
public final class ChallengeRows {

    private static final String ALL = "/api/v1/challenges";

    private static final String ONE = ALL + "/{challengeId}";

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T12:00:00Z");

    private static final Official OLGA = new Official("client:other", "user:olga", "p-0000000000000000");

    private static final ChallengeState FILED = new ChallengeState.Filed(LocalDate.of(2026, 11, 16));

    private static final ChallengeState ADMITTED = new ChallengeState.Admitted(OLGA, LONG_AGO,
            LocalDate.of(2026, 12, 24), null);

    private static final ChallengeState APPEARS = new ChallengeState.Admitted(OLGA, LONG_AGO,
            LocalDate.of(2026, 2, 2), null);

    private final RunningService service;

    private final String draft;

    private int sources;

    /** Of this service, with a challenge that can be filed. */
    public ChallengeRows(RunningService service, String draft) {
        this.service = service;
        this.draft = draft;
    }

    /** Rows of every operation on challenges. */
    public List<Row> all() {
        return List.of(
                Row.of("GET " + ALL, () -> Request.to(ALL + "?disclosure=d")).everyone(200),
                Row.of("GET " + ALL, "one's own", () -> Request.to(ALL + "?challenger=me")).everyone(200)
                        .but(401, ANONYMOUS),
                Row.of("POST " + ALL, () -> Request.json(ALL, draft.formatted(++sources))).everyone(201)
                        .but(401, ANONYMOUS).but(403, COMPANY),
                Row.of("GET " + ONE, "filed", () -> Request.to(one(FILED))).everyone(404)
                        .but(200, ADOPTER, REGULATOR, REVIEWER2),
                Row.of("GET " + ONE, "admitted", () -> Request.to(one(ADMITTED))).everyone(404)
                        .but(200, ADOPTER, REGULATOR, REVIEWER2, COMPANY),
                Row.of("GET " + ONE, "appears", () -> Request.to(one(APPEARS))).everyone(200),
                Row.of("POST " + ONE + "/admission",
                        () -> Request.json(one(FILED) + "/admission", "{\"admitted\":true}")).everyone(403)
                        .but(401, ANONYMOUS).but(200, REGULATOR, REVIEWER2),
                Row.of("POST " + ONE + "/reply", "filed",
                        () -> Request.json(one(FILED) + "/reply", "{\"text\":\"No.\"}")).everyone(403)
                        .but(401, ANONYMOUS).but(404, COMPANY, OTHER_COMPANY, AGENT),
                Row.of("POST " + ONE + "/reply", "admitted",
                        () -> Request.json(one(ADMITTED) + "/reply", "{\"text\":\"No.\"}")).everyone(403)
                        .but(401, ANONYMOUS).but(404, OTHER_COMPANY, AGENT).but(200, COMPANY),
                Row.of("POST " + ONE + "/closing",
                        () -> Request.json(one(APPEARS) + "/closing", "{\"outcome\":\"no-reply\"}"))
                        .everyone(403).but(401, ANONYMOUS).but(200, REGULATOR, REVIEWER2),
                Row.of("POST " + ONE + "/withdrawal", () -> Request.to(one(APPEARS) + "/withdrawal"))
                        .everyone(404).but(401, ANONYMOUS).but(200, ADOPTER),
                Row.of("PUT " + ONE + "/name", () -> Request.json(one(APPEARS) + "/name", "{\"shown\":true}"))
                        .everyone(404).but(401, ANONYMOUS).but(200, ADOPTER));
    }

    private String one(ChallengeState state) {
        UUID id = UuidV7.next();
        service.bean(Challengers.class).add(new Challenger(id, "user:adopter-person", false, LONG_AGO),
                1_000);
        // so that the adopter can still file one
        service.bean(Challengers.class).release(id);
        service.bean(Challenges.class).add(new Challenge(id, 1,
                new ChallengedAnswer("d", 1, Principal.ACME, "cpg", "1.A", null), "It is not so.",
                new PublicSource("https://example.org/" + id), LONG_AGO, Pseudonyms.fresh(), state));
        return ALL + "/" + id;
    }

}
