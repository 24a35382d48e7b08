package org.candour.scoring.appeals.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.reviews.Depth;
import org.candour.scoring.reviews.ReasonedDecision;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDraft;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewState;
import org.candour.scoring.reviews.ReviewState.Statement;
import org.candour.scoring.reviews.Reviews;
import org.candour.scoring.scores.AnnouncedFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.ScoreFilings;

/** Filings whose reviews the regulator has closed, and a third person has agreed to. */
public final class ClosedReviews {

    /** Whose filings they are. */
    public static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";

    private static final Official REGULATOR = new Official("client:regulator", "user:regulator-person",
            "p-0000000000000001");

    private static final Official THIRD = new Official("client:third", "user:third-person",
            "p-0000000000000002");

    private static final Official SPOKESPERSON = new Official("client:acme", "user:spokesperson",
            "p-0000000000000003");

    private final RunningService service;

    /** Others may have filings of this company in the same broker. */
    private final long high = UUID.randomUUID().getMostSignificantBits();

    private int position = 40_000;

    /** Those of a service. */
    public ClosedReviews(RunningService service) {
        this.service = service;
    }

    /** Eight answers without evidence; what R1 says was decided to be so only partly. Scored by candour/1. */
    public ReviewId ofEight(Instant closed) {
        return closed(filing(List.of(new FormRef("rights-security", "1")), Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                .map(i -> answer("rights-security", "R" + i, "IN_PLACE")).toList()),
                closed, decided("rights-security", "R1", "PARTLY"));
    }

    /** Two goals, the answer to one of them for everybody, to the other for reviewers. */
    public ReviewId ofTwoGoals(Instant closed) {
        return closed(filing(List.of(new FormRef("cpg", "2.0")), List.of(answer("cpg", "2.C", "IMPLEMENTED"),
                answer("cpg", "2.B", "IMPLEMENTED"))), closed, decided("cpg", "2.C", "PARTIAL"));
    }

    /** One that is not closed. */
    ReviewId open() {
        return filing(List.of(new FormRef("rights-security", "1")),
                List.of(answer("rights-security", "R1", "IN_PLACE")));
    }

    /** Where its filing stands in the register. */
    static long position(ReviewId review) {
        return UUID.fromString(review.disclosure()).getLeastSignificantBits();
    }

    private ReviewId closed(ReviewId id, Instant closed, ReasonedDecision decision) {
        ReviewState.Shown last = new ReviewState.Shown(REGULATOR,
                new ReviewDraft(new Depth.Full(), List.of(decision)), closed,
                LocalDate.EPOCH, true, new Statement(SPOKESPERSON, closed, "No."),
                new Statement(THIRD, closed, "Yes."));
        service.bean(Reviews.class).keep(new Review(id, 1, ACME, Pseudonyms.fresh(), List.of(),
                new ReviewState.Closed(last, "An authority", closed,
                        "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE")),
                List.of());
        return id;
    }

    private ReviewId filing(List<FormRef> forms, List<Answer> answers) {
        String disclosure = new UUID(high, ++position).toString();
        service.bean(ScoreFilings.class)
                .score(List.of(AnnouncedFilings.of(new ReceivedFiling(disclosure, 1, 2,
                        position, ACME, "sha256:" + "d".repeat(64), Map.of(),
                        Instant.parse("2026-03-01T12:00:00Z"), true,
                        new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null, forms,
                                new ArrayList<>(answers)),
                        new byte[0]))));
        return new ReviewId(disclosure, 1);
    }

    private static Answer answer(String form, String question, String choice) {
        return new Answer(form, question, null, choice, List.of(), false, List.of());
    }

    private static ReasonedDecision decided(String form, String question, String choice) {
        return new ReasonedDecision(new Decision.OnAnswer(form, question, null, choice, null, null),
                "Half of it.", List.of(), null);
    }

}
