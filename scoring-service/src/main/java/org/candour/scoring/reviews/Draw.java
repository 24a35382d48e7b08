package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.support.json.CanonicalJson;
import org.candour.support.json.Digest;
import org.candour.support.problem.Finding;

/**
 * Draws answers by chance, each by itself, so that whoever has the seed draws the same again; docs/reviews.md says how. The
 * filing's digest takes part: nobody knows before filing what will be drawn.
 *
 * @param seed what chance is made of
 * @param percent how many of a hundred are drawn
 * @param filing the filing's digest
 */
record Draw(String seed, int percent, String filing) {

    private static final int DIGITS = 8;

    private static final int MOST_FINDINGS = 100;

    /** What is drawn, is scored, and was not looked at. */
    static List<Finding> findings(Depth depth, FilingUnderReview about, List<Decision> decisions,
            ReviewScoring scoring) {
        return depth instanceof Depth.Random(String seed, int percent)
                ? new Draw(seed, percent, about.filing().digest()).findings(about, decisions, scoring)
                : List.of();
    }

    private List<Finding> findings(FilingUnderReview about, List<Decision> decisions, ReviewScoring scoring) {
        List<Finding> findings = new ArrayList<>();
        for (Answer answer : about.filing().content().answers()) {
            At at = place(answer);
            if (draws(answer.form(), answer.question(), at)
                    && decisions.stream().noneMatch(each -> isAbout(each, answer, at))
                    && about.methodologies().stream().anyMatch(
                            by -> scoring.reads(about.filing(), by, answer.form(), answer.question()))
                    && findings.size() < MOST_FINDINGS) {
                findings.add(Finding.error("/decisions", "has none about question " + answer.question()
                        + " of form " + answer.form() + (at == null ? "" : " at " + at.key())
                        + ", which the seed draws"));
            }
        }
        return findings;
    }

    /** Whether an answer at a place is drawn. */
    boolean draws(String form, String question, @Nullable At at) {
        Digest digest = Digest.of(CanonicalJson.bytes(List.of(seed, filing, form, question,
                at == null ? "" : at.dimension(), at == null ? "" : at.key())));
        String hex = digest.toString().substring(digest.toString().indexOf(':') + 1);
        return Long.parseLong(hex.substring(0, DIGITS), 16) * 100 < (long) percent << (4 * DIGITS);
    }

    private static boolean isAbout(Decision decision, Answer answer, @Nullable At at) {
        return decision instanceof Decision.OnAnswer on && on.form().equals(answer.form())
                && on.question().equals(answer.question()) && Objects.equals(on.at(), at);
    }

    private static @Nullable At place(Answer answer) {
        At at = answer.at();
        return at == null || at.key().equals(At.EVERY) ? null : at;
    }

}
