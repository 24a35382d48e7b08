package org.candour.scoring.reviews;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.MovableClock;
import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.explained.EngineReviews;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.explained.EngineRecords;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;

/** One filing that is under review, eight questions answered and none of them shown, and those who work at it. */
public final class ReviewBench {

    /** Of the one filing. */
    public static final ReviewId ID = new ReviewId("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1);

    static final ProposedDepth FULL = new ProposedDepth("full", null, null, null);

    /** Takes reviews on. */
    public static final Reviewing ANN = reviewing("regulator", "user:ann");

    /** The same person with another client. */
    public static final Reviewing ANN_HERSELF = reviewing("user:ann", "user:ann");

    /** Another reviewer. */
    public static final Reviewing BEN = reviewing("reviewer2", "user:ben");

    /** Somebody who files for the company. */
    public static final Acting ACME = new Acting("client:acme", "user:cleo");

    /** What is on record. */
    public final InMemoryReviews reviews = new InMemoryReviews();

    /** Stands until a test moves it. */
    public final MovableClock clock = new MovableClock(Instant.parse("2026-11-02T09:30:00Z"));

    /** By the methodologies that come with Candour. */
    public final ReviewScoring scoring = EngineReviews.scoring();

    final FilingUnderReview about = new FilingUnderReview(filing(), List.of(reference()));

    final ReviewableFilings filings = id -> id.equals(ID) ? Optional.of(about) : Optional.empty();

    final ReviewNews news = new ReviewNews(EngineRecords.of(EngineReviews.audiences()),
            EngineReviews.audiences());

    /** Has the review. */
    public final ReviewDesk desk = new ReviewDesk(filings, reviews, news);

    /** For who takes part. */
    public final TakeReview taking = new TakeReview(desk, clock);

    final DecideReview deciding = new DecideReview(desk, scoring, "An authority", clock);

    final SpeakToReview speaking = new SpeakToReview(desk, clock);

    /** A reviewer. */
    public static Reviewing reviewing(String client, @Nullable String person) {
        return new Reviewing(new Acting(client.startsWith("user:") ? client : "client:" + client, person),
                false);
    }

    /** Taken on by Ann, with these decisions. */
    Review written(ProposedDecision... decisions) {
        Review taken = done(taking.take(ID, ANN, false, "None."));
        return done(deciding.write(ID, ANN, taken.revision(),
                new ProposedReview(ReviewBench.FULL, List.of(decisions))));
    }

    Review shown(ProposedDecision... decisions) {
        written(decisions);
        return done(deciding.show(ID, ANN));
    }

    /** Having read it as it stands. */
    Outcome<Review, ReviewRefusal> agree(Reviewing who) {
        return speaking.agree(ID, who, revision(), "Yes.");
    }

    /** Having read it as it stands. */
    Outcome<Review, ReviewRefusal> answer(Acting who, String text) {
        return speaking.answer(ID, who, revision(), text);
    }

    /** Closed by Ann, with a look at one answer that moves nothing, which nobody had to agree to. */
    public Review closed() {
        shown(confirmed("R1"));
        days(15);
        return done(deciding.close(ID, ANN));
    }

    /** Closed by Ann with what moves much, which Ben has agreed to. */
    public Review agreed(ProposedDecision decision) {
        shown(decision);
        done(taking.take(ID, BEN, false, "None."));
        done(agree(BEN));
        days(15);
        return done(deciding.close(ID, ANN));
    }

    long revision() {
        return desk.find(ID).orElseThrow().review().revision();
    }

    /** Lets days pass. */
    public void days(int days) {
        clock.pass(Duration.ofDays(days));
    }

    /** That a choice is another. */
    public static ProposedDecision choice(String question, String choice) {
        return new ProposedDecision("rights-security", question, null, choice, null, null, null, "Because.",
                List.of(), null);
    }

    /** That what is answered is so. */
    public static ProposedDecision confirmed(String question) {
        return new ProposedDecision("rights-security", question, null, null, null, null, null, "It is so.",
                List.of("https://example.org/report"), null);
    }

    /** That evidence shows so much. */
    public static ProposedDecision strength(String question, String strength) {
        return new ProposedDecision("rights-security", question, null, null, strength, null, null,
                "I read it.",
                List.of("https://example.org/report"), null);
    }

    /** What came of it. */
    public static <T> T done(Outcome<T, ReviewRefusal> outcome) {
        return switch (outcome) {
            case Done<T, ReviewRefusal>(T value) -> value;
            case Refused<T, ReviewRefusal>(ReviewRefusal why) -> throw new AssertionError(why);
        };
    }

    static ReviewRefusal refusal(Outcome<?, ReviewRefusal> outcome) {
        return switch (outcome) {
            case Done<?, ReviewRefusal> done -> throw new AssertionError(done);
            case Refused<?, ReviewRefusal>(ReviewRefusal why) -> why;
        };
    }

    static MethodologyReference reference() {
        Methodology candour = ShippedMethodologies.all().stream().filter(each -> each.id().equals("candour"))
                .findAny().orElseThrow();
        return new MethodologyReference(candour.id(), candour.version(), candour.digest());
    }

    /** A filing of cyber hygiene with these answers. */
    FilingUnderReview about(Answer... answers) {
        return new FilingUnderReview(filing(new FormRef("cpg", "2.0"), List.of(answers)),
                List.of(reference()));
    }

    private static ReceivedFiling filing() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            answers.add(new Answer("rights-security", "R" + i, null, "IN_PLACE", List.of(), false,
                    List.of(Evidence.declared("record", Evidence.Maker.OWN, LocalDate.of(2025, 6, 1),
                            null))));
        }
        return filing(new FormRef("rights-security", "1"), answers);
    }

    private static ReceivedFiling filing(FormRef form, List<Answer> answers) {
        return new ReceivedFiling(ID.disclosure(), 1, 2, 7, "XI-LEI-ZZZZ00ACME0000000004",
                "sha256:" + "d".repeat(64), Map.of(), Instant.parse("2026-03-01T12:00:00Z"), true,
                new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null,
                        List.of(form), answers),
                new byte[0]);
    }

}
