package org.candour.scoring.challenges;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.MovableClock;
import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.reviews.InMemoryReviews;
import org.candour.scoring.reviews.ReadOpenReviews;
import org.candour.scoring.scores.Filings.Expected;
import org.candour.scoring.scores.InMemoryFilings;
import org.candour.scoring.scores.InMemoryPublications;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;

/** A published filing of four answers, two of them for everybody, and those who argue about it. It is a Monday. */
final class ChallengeBench {

    static final String ACME = ChallengeSamples.ACME;

    static final String DISCLOSURE = ChallengeSamples.DISCLOSURE;

    static final String SOURCE = "https://example.org/report";

    static final Party DORA = party("user:dora");

    static final Party EMIL = party("user:emil");

    static final Party OFFICIAL = new Party(new Acting("client:defender", "user:olga"), true, Set.of());

    static final Party COMPANY = new Party(new Acting("client:acme", "user:cleo"), false, Set.of(ACME));

    private static final FormRef CPG = new FormRef("cpg", "2.0");

    /** Of the same id, with more questions for reviewers. */
    private static final FormRef NEXT = new FormRef("cpg", "3.0");

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-02T09:30:00Z"));

    final InMemoryChallenges challenges = new InMemoryChallenges();

    final InMemoryChallengers challengers = new InMemoryChallengers();

    final InMemoryFilings filings = new InMemoryFilings();

    final InMemoryPublications publications = new InMemoryPublications();

    final InMemoryReviews reviews = new InMemoryReviews();

    private final Map<String, ReceivedFiling> announced = new HashMap<>();

    private final Audiences audiences = new Audiences(
            Map.of(CPG, Set.of("2.B"), NEXT, Set.of("2.B", "6.A")));

    private final ChallengeableFilings published = new ChallengeableFilings(filings, publications,
            bytes -> Objects.requireNonNull(announced.get(new String(bytes, StandardCharsets.UTF_8))),
            audiences);

    final ChallengeDesk desk = new ChallengeDesk(challenges, challengers, clock);

    final FileChallenge filing = new FileChallenge(desk, published);

    final AdmitChallenge admitting = new AdmitChallenge(desk);

    final ReplyToChallenge replying = new ReplyToChallenge(desk);

    final CloseChallenge closing = new CloseChallenge(desk, published, new DecidedAnswers(
            new ReadOpenReviews(filings, publications, reviews, audiences, _ -> List.of())));

    final WithdrawChallenge withdrawing = new WithdrawChallenge(desk);

    final ReadChallenges reading = new ReadChallenges(desk);

    final EraseChallengers erasing = new EraseChallengers(desk);

    ChallengeBench() {
        publish(1, CPG, answer("1.A", "IT", "IMPLEMENTED"), answer("2.B", "IT", "IMPLEMENTED"),
                answer("5.A", "*", "PARTIAL"), answer("6.A", null, "YES"));
    }

    static Party party(@Nullable String person) {
        return new Party(new Acting("client:some", person), false, Set.of());
    }

    static ProposedChallenge proposed() {
        return about("1.A", "IT");
    }

    static ProposedChallenge about(@Nullable String question, @Nullable String scope) {
        return new ProposedChallenge(DISCLOSURE, 1, "cpg", question,
                scope == null ? null : new At("scope", scope), "The report says otherwise.", SOURCE, false);
    }

    static ProposedChallenge citing(String source) {
        return new ProposedChallenge(DISCLOSURE, 1, "cpg", "1.A", new At("scope", "IT"), "It is not so.",
                source, true);
    }

    static Answer answer(String question, @Nullable String scope, String choice) {
        return new Answer("cpg", question, scope == null ? null : new At("scope", scope), choice, List.of(),
                false, List.of());
    }

    /** A version of a form that no adopted methodology reads: it is kept, and nobody is told of scores. */
    void publishUnscored(int version, Answer... answers) {
        keep(version, CPG, answers);
        publish(version);
    }

    void file(int version, FormRef form, Answer... answers) {
        filings.expect(List.of(new Expected(keep(version, form, answers),
                List.of(DISCLOSURE + ":" + version + ":alpha:1"))));
    }

    private ReceivedFiling keep(int version, FormRef form, Answer... answers) {
        ReceivedFiling received = new ReceivedFiling(DISCLOSURE, version, version, 100 + version, ACME,
                "sha256:" + version, Map.of(), clock.instant(), true,
                new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null, List.of(form),
                        List.of(answers)),
                ("filing " + version).getBytes(StandardCharsets.UTF_8));
        announced.put("filing " + version, received);
        filings.keep(List.of(received));
        return received;
    }

    void publish(int version, FormRef form, Answer... answers) {
        file(version, form, answers);
        publish(version);
    }

    private void publish(int version) {
        publications.keep(
                List.of(new Publication(DISCLOSURE, version, 100 + version, ACME, clock.instant())));
    }

    /** The next version of the filing, of the same form. */
    void amend(Answer... answers) {
        publish(2, CPG, answers);
    }

    /** The next version of the filing, of a form in which 6.A is for reviewers. */
    void amendInSecret(Answer... answers) {
        publish(2, NEXT, answers);
    }

    /** As one files who looks before the other has filed, and writes after. */
    FileChallenge filingWithoutLooking() {
        Challenges late = (Challenges) Proxy.newProxyInstance(ChallengeBench.class.getClassLoader(),
                new Class<?>[]{Challenges.class}, (_, method, sent) -> method.getName().equals("open")
                        ? Optional.empty()
                        : method.invoke(challenges, sent));
        return new FileChallenge(new ChallengeDesk(late, challengers, clock), published);
    }

    Challenge filed() {
        return done(filing.file(proposed(), DORA));
    }

    Challenge admitted() {
        return done(admitting.decide(filed().id(), OFFICIAL, true, null));
    }

    Challenge replied() {
        return done(replying.reply(admitted().id(), COMPANY, "We looked again."));
    }

    Challenge unanswered() {
        Challenge admitted = admitted();
        days(29);
        return admitted;
    }

    void days(int days) {
        clock.pass(Duration.ofDays(days));
    }

    static <T> T done(Outcome<T, ChallengeRefusal> attempt) {
        return switch (attempt) {
            case Done<T, ChallengeRefusal>(T value) -> value;
            case Refused<T, ChallengeRefusal>(ChallengeRefusal why) -> throw new AssertionError(why);
        };
    }

    static ChallengeRefusal refusal(Outcome<?, ChallengeRefusal> attempt) {
        return switch (attempt) {
            case Done<?, ChallengeRefusal> done -> throw new AssertionError(done);
            case Refused<?, ChallengeRefusal>(ChallengeRefusal why) -> why;
        };
    }

    static List<String> pointers(Outcome<?, ChallengeRefusal> attempt) {
        return refusal(attempt) instanceof ChallengeRefusal.BreaksRules(var findings)
                ? findings.stream().map(finding -> finding.pointer() + " " + finding.message()).toList()
                : List.of();
    }

}
