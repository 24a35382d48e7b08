package org.candour.scoring.scores.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decision.OnAnswer;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.reviews.ClosedSamples;
import org.candour.scoring.reviews.Reviews;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.support.json.Digest;
import org.candour.testing.Masks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

/** Scores as everybody reads them once their filing is published. */
class PublicScoresHttpTest {

    private static final AtomicLong POSITIONS = new AtomicLong(100);

    private static final Answer HIDDEN = goal("2.B", "IT", "IMPLEMENTED");

    private static final Pattern INPUTS = Pattern.compile("\"inputs\":\"[^\"]+\"");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void areForEverybodyAndMayBeKeptForAMinute() {
        String id = published(RealFilings.rdr(next()));

        for (String path : List.of("/api/v1/disclosures/" + id + "/scores",
                "/api/v1/scores/" + id + ":1:rdr:2020")) {
            EntityExchangeResult<byte[]> answer = answer(service.anonymous(), path);
            assertThat(answer.getStatus().value()).isEqualTo(200);
            assertThat(answer.getResponseHeaders().getCacheControl()).contains("public", "max-age=60");
            assertThat(answer.getResponseHeaders().getVary()).contains("Authorization");
            String tag = Objects.requireNonNull(answer.getResponseHeaders().getETag());
            service.anonymous().get().uri(path).header("If-None-Match", tag).exchange().expectStatus()
                    .isNotModified();
        }
    }

    /** Over nothing else: whoever knows all but a hidden answer could try out which of them gives a tag. */
    @Test
    void haveTagsOverWhatEverybodyReads() {
        String id = published(RealFilings.candour(next()));
        EntityExchangeResult<byte[]> score = answer(service.anonymous(),
                "/api/v1/scores/" + id + ":1:candour:1");
        EntityExchangeResult<byte[]> list = answer(service.anonymous(),
                "/api/v1/disclosures/" + id + "/scores");

        assertThat(score.getResponseHeaders().getETag()).isEqualTo(tag(text(score)));
        StringBuilder shown = new StringBuilder();
        for (String member : List.of("items", "standings")) {
            JsonMapper.shared().readTree(text(list)).path(member)
                    .forEach(each -> shown.append(member.equals("items") ? digest(each.toString()) : each)
                            .append('\n'));
        }
        assertThat(list.getResponseHeaders().getETag()).isEqualTo(tag(shown.toString()));
    }

    private static String tag(String content) {
        return '"' + digest(content) + '"';
    }

    private static String digest(String content) {
        return Digest.of(content.getBytes(StandardCharsets.UTF_8)).text();
    }

    @Test
    void areNotKeptForWhoHasAToken() {
        String path = "/api/v1/disclosures/" + published(RealFilings.rdr(next())) + "/scores";
        RestTestClient globex = service
                .client(token("globex").scopes("disclosures").companies(Samples.GLOBEX));

        EntityExchangeResult<byte[]> answer = answer(globex, path);

        assertThat(text(answer)).isEqualTo(text(answer(service.anonymous(), path))).contains("\"audience\"");
        assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getResponseHeaders().getVary()).contains("Authorization");
    }

    @Test
    void areWholeForTheCompanyAndForReviewers() {
        String path = "/api/v1/disclosures/" + published(RealFilings.candour(next())) + "/scores";

        for (RestTestClient insider : List.of(service.client(token("regulator").scopes("reviews")),
                service.client(token("acme").scopes("disclosures").companies(Samples.ACME)))) {
            EntityExchangeResult<byte[]> answer = answer(insider, path);
            assertThat(text(answer)).contains("2.B/scope:IT", "\"revision\"").doesNotContain("\"withheld\"");
            assertThat(answer.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
        }
    }

    @Test
    void areNoneBeforeThePublication() {
        ReceivedFiling filing = RealFilings.candour(next());
        service.bean(ScoreFilings.class).score(List.of(filing));

        service.anonymous().get().uri("/api/v1/scores/{id}", filing.disclosure() + ":1:candour:1").exchange()
                .expectStatus().isUnauthorized();
        service.client(token("moderator").scopes("lessons.moderate")).get()
                .uri("/api/v1/disclosures/{id}/scores", filing.disclosure()).exchange().expectStatus()
                .isNotFound().expectHeader().valueEquals("Retry-After", "1");
    }

    static List<List<Answer>> tellNothing() {
        return List.of(List.of(), List.of(goal("2.B", "IT", "NOT_IMPLEMENTED")),
                List.of(goal("2.B", "*", "IMPLEMENTED")), List.of(goal("2.B", "OT", "IMPLEMENTED")),
                List.of(goal("3.S", "IT", "IMPLEMENTED")), List.of(HIDDEN, goal("4.A", "OT", "PARTIAL")),
                List.of(goal("2.B", "IT", "ALTERNATIVE")));
    }

    @ParameterizedTest
    @MethodSource
    void tellNothing(List<Answer> hidden) {
        String one = published(with(List.of(HIDDEN)));
        String other = published(with(hidden));

        assertThat(seen("/api/v1/disclosures/" + other + "/scores"))
                .isEqualTo(seen("/api/v1/disclosures/" + one + "/scores"));
        assertThat(seen("/api/v1/scores/" + other + ":1:candour:1"))
                .isEqualTo(seen("/api/v1/scores/" + one + ":1:candour:1"));
    }

    @ParameterizedTest
    @MethodSource("tellNothing")
    void tellNothingOfWhatWasDecidedForReviewers(List<Answer> hidden) {
        String one = published(with(List.of(HIDDEN)));
        String other = published(with(hidden));
        Decision open = new OnAnswer("cpg", "1.A", null, null, Rational.ONE, null);
        Decision closed = new OnAnswer("cpg", "2.B", null, "PARTIAL", null, null);
        service.bean(Reviews.class).keep(ClosedSamples.of(one, Samples.ACME, List.of(open)));
        service.bean(Reviews.class)
                .keep(ClosedSamples.of(other, Samples.ACME, List.of(open, closed), List.of(closed)));

        String reviewed = ":1:candour:1:reviewed:";
        for (String path : List.of("/api/v1/disclosures/ID/scores", "/api/v1/scores/ID" + reviewed + "1")) {
            assertThat(seen(path.replace("ID", other))).isEqualTo(seen(path.replace("ID", one)));
            assertThat(seen(path.replace("ID", one)).toString()).contains("\"reviewed\":{", "\"lookedAt\"");
        }
        assertThat(reviews(other)).isEqualTo(reviews(one)).contains("\"1.A\"");
        for (String id : List.of(one, other)) {
            service.anonymous().get().uri("/api/v1/scores/{id}", id + reviewed + "2").exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Test
    void haveNoneAfterAReviewBeforeThePublicationOrTheClosing() {
        ReceivedFiling filing = RealFilings.candour(next());
        service.bean(ScoreFilings.class).score(List.of(filing));
        String open = published(RealFilings.candour(next()));
        service.bean(Reviews.class).keep(ClosedSamples.of(filing.disclosure(), Samples.ACME, List.of()));

        for (String id : List.of(filing.disclosure(), open)) {
            service.anonymous().get().uri("/api/v1/scores/{id}", id + ":1:candour:1:reviewed:1").exchange()
                    .expectStatus().isUnauthorized();
        }
    }

    /** With their times: these reviews were closed at the same moments. */
    private static String reviews(String disclosure) {
        return text(answer(service.anonymous(), "/api/v1/disclosures/" + disclosure + "/reviews"))
                .replace(disclosure, "ID");
    }

    /** Status, headers and body, but for what differs between any two filings. */
    private static List<String> seen(String path) {
        EntityExchangeResult<byte[]> answer = answer(service.anonymous(), path);
        assertThat(text(answer)).contains("\"under 40\"").doesNotContain("2.B/scope");
        Map<String, List<String>> headers = new TreeMap<>();
        answer.getResponseHeaders().forEach(headers::put);
        // not by chance: these filings have the same facts and moment
        Matcher inputs = INPUTS.matcher(text(answer));
        assertThat(inputs.find()).isTrue();
        return List.of(answer.getStatus().toString(), Masks.of(headers).toString(), inputs.group(),
                Masks.of(text(answer)));
    }

    private static ReceivedFiling with(List<Answer> hidden) {
        ReceivedFiling filing = RealFilings.candour(next());
        List<Answer> answers = new ArrayList<>(filing.content().answers().stream()
                .filter(answer -> !answer.question().equals("2.B") && !answer.question().equals("OT"))
                .toList());
        answers.addAll(hidden);
        Filing content = filing.content();
        return RealFilings.of(filing.position(), new Filing(content.periodFrom(), content.periodTo(),
                content.assessedOn(), content.forms(), answers));
    }

    private static String published(ReceivedFiling filing) {
        service.bean(ScoreFilings.class).score(List.of(filing));
        service.bean(Publications.class).keep(List.of(new Publication(filing.disclosure(), filing.version(),
                filing.position(), filing.company(), filing.submittedAt())));
        return filing.disclosure();
    }

    private static Answer goal(String question, String scope, String choice) {
        return new Answer("cpg", question, new At("scope", scope), choice, List.of(), true, List.of());
    }

    private static long next() {
        return POSITIONS.incrementAndGet();
    }

    private static EntityExchangeResult<byte[]> answer(RestTestClient reader, String path) {
        return reader.get().uri(path).exchange().returnResult(byte[].class);
    }

    private static String text(EntityExchangeResult<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getResponseBody()), StandardCharsets.UTF_8);
    }

}
