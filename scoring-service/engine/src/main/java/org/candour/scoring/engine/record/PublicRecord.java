package org.candour.scoring.engine.record;

import java.util.Map;
import java.util.Set;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.CoarseWords;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Score;
import org.candour.scoring.engine.Withheld;

/**
 * The record of a score as everybody may read it, once the filing is published: the score of the filing without the
 * answers that are for reviewers only. What depends on those is left out, whatever was answered, and has the word of a
 * coarse scale from the whole score. Where the methodology reads no such answer, it is the whole record but for the
 * draft's revision, which counts the steps in which answers were given.
 */
public final class PublicRecord {

    /** What the record says of whom it is for. */
    public static final String AUDIENCE = "public";

    private PublicRecord() {}

    /**
     * Scores a filing and writes the record.
     *
     * @param audiences what the forms say
     * @return canonical JSON (RFC 8785), UTF-8
     * @throws FilingRefused if the filing, or what everybody may read of it, has an answer that the methodology's form
     *         cannot have
     */
    public static byte[] of(Methodology methodology, RegisteredFiling filing, Audiences audiences) {
        Withheld withheld = Withheld.of(methodology, audiences.withheld(methodology, filing.content()));
        if (withheld.questions().isEmpty()) {
            return of(methodology, filing, withheld, CoarseWords.unknown(withheld));
        }
        Score whole = Engine.score(methodology, filing.content(), filing.submittedAt());
        return of(methodology, filing, withheld, CoarseWords.of(whole, withheld));
    }

    /**
     * The same from what a reader has.
     *
     * @param withheld the questions that are withheld, by their forms
     * @param whole whether all their answers are in the filing; without them no word of a coarse scale is known
     */
    public static byte[] of(Methodology methodology, RegisteredFiling filing,
            Map<FormRef, Set<String>> withheld, boolean whole) {
        Withheld left = Withheld.of(methodology, withheld);
        return of(methodology, filing, left,
                whole
                        ? CoarseWords.of(Engine.score(methodology, filing.content(), filing.submittedAt()),
                                left)
                        : CoarseWords.unknown(left));
    }

    /**
     * Scores a filing after a review and writes the record: the same function over the part of the filing and the part of
     * the decisions that everybody may read. Only the words are those of all answers and all decisions.
     *
     * @param audiences what the forms say
     * @param review all decisions of the review
     * @return canonical JSON (RFC 8785), UTF-8
     * @throws FilingRefused also if a decision about a public answer stands where no public answer can
     */
    public static byte[] of(Methodology methodology, RegisteredFiling filing, Audiences audiences,
            ReviewDecisions review) {
        Withheld withheld = Withheld.of(methodology, audiences.withheld(methodology, filing.content()));
        PublicDecisions open = new PublicDecisions(review.number(), audiences.open(review.decisions()));
        return of(methodology, filing, withheld, open,
                withheld.questions().isEmpty()
                        ? CoarseWords.unknown(withheld)
                        : words(methodology, filing, withheld, review.decisions(), open.decisions()));
    }

    /**
     * The same from what a reader has; no word of a coarse scale is known.
     *
     * @param withheld the questions that are withheld, by their forms
     * @param review its public decisions
     */
    public static byte[] of(Methodology methodology, RegisteredFiling filing,
            Map<FormRef, Set<String>> withheld, PublicDecisions review) {
        Withheld left = Withheld.of(methodology, withheld);
        return of(methodology, filing, left, review, CoarseWords.unknown(left));
    }

    /** A methodology that came later may have no place for a decision that nobody may see: that must not be seen. */
    private static CoarseWords words(Methodology methodology, RegisteredFiling filing, Withheld withheld,
            Decisions all, Decisions open) {
        try {
            return CoarseWords.of(
                    Engine.score(methodology, filing.content(), all, filing.submittedAt()), withheld);
        } catch (FilingRefused cannot) {
            return CoarseWords.of(
                    Engine.score(methodology, filing.content(), open, filing.submittedAt()), withheld);
        }
    }

    private static byte[] of(Methodology methodology, RegisteredFiling filing, Withheld withheld,
            PublicDecisions review, CoarseWords words) {
        Score open = Engine.score(methodology, withheld.open(filing.content()), review.decisions(),
                filing.submittedAt());
        return ScoreRecord.write(ScoreRecord.id(methodology, filing, review.number()), methodology, filing,
                open,
                ReviewJson.of(review), new Sight(true, withheld, words));
    }

    private static byte[] of(Methodology methodology, RegisteredFiling filing, Withheld withheld,
            CoarseWords words) {
        Score open = Engine.score(methodology, withheld.open(filing.content()), filing.submittedAt());
        return ScoreRecord.write(ScoreRecord.id(methodology, filing), methodology, filing, open, null,
                new Sight(true, withheld, words));
    }

}
