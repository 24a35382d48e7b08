package org.candour.scoring.methodologies.http;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.MediaType;

import org.candour.scoring.methodologies.MethodologySamples;
import org.candour.scoring.scores.RunningService;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.ADOPTER;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.AUTHOR;

/** Who writes, reads, discusses and decides on methodologies; at a service whose clock stands. */
public final class MethodologyRows {

    private static final String ALL = "/api/v1/methodologies";

    private static final String ONE = ALL + "/{id}/{version}";

    private static final String COMMENT = "{\"text\":\"Hm.\"}";

    private static final String DECISION = "{\"reason\":\"Discussed.\",\"effectiveFrom\":\"2026-11-10\"}";

    private final Lifetime life;

    private int made;

    /** Of this service. */
    public MethodologyRows(RunningService service) {
        this.life = new Lifetime(service);
    }

    /** Rows of every operation on methodologies. */
    public List<Row> all() {
        return Stream.of(reading(), writing(), discussing(), deciding()).flatMap(List::stream).toList();
    }

    private List<Row> reading() {
        return List.of(Row.of("GET " + ALL, () -> Request.to(ALL)).everyone(200),
                Row.of("GET " + ONE, "a draft", () -> Request.to(draft().address())).everyone(404).but(200,
                        AUTHOR, ADOPTER),
                Row.of("GET " + ONE, "open for comment", () -> Request.to(open().address())).everyone(200),
                Row.of("GET " + ONE, "came with Candour", () -> Request.to(ALL + "/rdr/2020")).everyone(200),
                Row.of("GET " + ONE + "/content", "a draft",
                        () -> Request.to(draft().address() + "/content")).everyone(404).but(200, AUTHOR,
                                ADOPTER),
                Row.of("GET " + ONE + "/content", "open for comment",
                        () -> Request.to(open().address() + "/content")).everyone(200));
    }

    private List<Row> writing() {
        return List.of(
                Row.of("POST " + ALL, () -> yaml(ALL, next(), 1)).everyone(403).but(401, ANONYMOUS).but(201,
                        AUTHOR),
                Row.of("PUT " + ONE, () -> replacement(draft())).everyone(403).but(401, ANONYMOUS).but(200,
                        AUTHOR),
                Row.of("POST " + ONE + "/comment-period", () -> Request
                        .json(draft().address() + "/comment-period", "{\"until\":\"2026-11-30\"}"))
                        .everyone(403).but(401, ANONYMOUS).but(201, AUTHOR));
    }

    private List<Row> discussing() {
        return List.of(
                Row.of("GET " + ONE + "/comments", "a draft",
                        () -> Request.to(draft().address() + "/comments")).everyone(404).but(200, AUTHOR,
                                ADOPTER),
                Row.of("GET " + ONE + "/comments", "open for comment",
                        () -> Request.to(open().address() + "/comments")).everyone(200),
                Row.of("POST " + ONE + "/comments", "a draft",
                        () -> Request.json(draft().address() + "/comments", COMMENT)).everyone(404)
                        .but(401, ANONYMOUS).but(409, AUTHOR, ADOPTER),
                Row.of("POST " + ONE + "/comments", "open for comment",
                        () -> Request.json(open().address() + "/comments", COMMENT)).everyone(201).but(401,
                                ANONYMOUS),
                Row.of("POST " + ONE + "/comments/{commentId}/answer", () -> answer(open())).everyone(403)
                        .but(401, ANONYMOUS).but(201, AUTHOR));
    }

    private List<Row> deciding() {
        return List.of(
                Row.of("POST " + ONE + "/adoption", () -> adoption(draft())).everyone(403).but(401, ANONYMOUS)
                        .but(201, ADOPTER),
                Row.of("POST " + ONE + "/retirement", () -> retirement(adopted())).everyone(403)
                        .but(401, ANONYMOUS).but(201, ADOPTER));
    }

    private String next() {
        return "matrix-" + ++made;
    }

    private Made draft() {
        String id = next();
        return new Made(id, life.draft(id, "1"));
    }

    private Made open() {
        Made draft = draft();
        life.open(Lifetime.author(), draft.path(), "2026-11-30").expectStatus().isCreated();
        return draft;
    }

    private Made adopted() {
        Made draft = draft();
        life.adopt(Lifetime.adopter(), draft.path(), draft.digest(), "2026-11-02").expectStatus().isCreated();
        return draft;
    }

    private static Request yaml(String address, String id, int weight) {
        return Request.of(address, MediaType.APPLICATION_YAML, MethodologySamples.text(id, "1", weight));
    }

    private static Request replacement(Made draft) {
        return yaml(draft.address(), draft.id(), 2).ifMatch(Requests.tag(draft.digest()));
    }

    private Request answer(Made open) {
        String comment = Lifetime.json(life.comment(Lifetime.defender(), open.path(), "Why?")).path("id")
                .stringValue();
        return Request.json(open.address() + "/comments/" + comment + "/answer", "{\"text\":\"So.\"}");
    }

    private static Request adoption(Made draft) {
        return Request.json(draft.address() + "/adoption", DECISION).ifMatch(Requests.tag(draft.digest()));
    }

    private static Request retirement(Made adopted) {
        return Request.json(adopted.address() + "/retirement", DECISION);
    }

    private record Made(String id, String digest) {

        String path() {
            return "/" + id + "/1";
        }

        String address() {
            return ALL + path();
        }

    }

}
