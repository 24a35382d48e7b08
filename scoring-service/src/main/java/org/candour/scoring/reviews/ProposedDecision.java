package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.Rational;
import org.candour.support.problem.Finding;

/**
 * A decision as a reviewer writes it down, right or wrong.
 *
 * @param form id of one of the filing's forms
 * @param question its id
 * @param at where the answer stands, if it stands at one key
 * @param choice what is so, if it was decided
 * @param strength a fraction from 0 to 1, if it was decided
 * @param admitted whether "not applicable" is accepted, if it was decided
 * @param leftOut a key that the answer should have named; then nothing else is decided
 * @param reason why
 * @param opened which evidence was opened
 * @param inheritedFrom the earlier review that decided so, if it is taken over
 */
public record ProposedDecision(@Nullable String form, @Nullable String question, @Nullable At at,
        @Nullable String choice,
        @Nullable String strength, @Nullable Boolean admitted, @Nullable String leftOut,
        @Nullable String reason,
        List<String> opened, @Nullable String inheritedFrom) {

    private static final int MOST_OPENED = 20;

    private static final Pattern STRENGTH = Pattern.compile("[01]|[1-9][0-9]?/[1-9][0-9]?");

    /** Keeps its own copy. */
    public ProposedDecision {
        opened = List.copyOf(opened);
    }

    List<Finding> findings(String pointer) {
        List<Finding> findings = new ArrayList<>(Texts.findings(pointer + "/form", form, Texts.NAME));
        findings.addAll(Texts.findings(pointer + "/question", question, Texts.NAME));
        findings.addAll(Texts.findings(pointer + "/reason", reason, Texts.REASON));
        if (leftOut != null) {
            findings.addAll(Texts.findings(pointer + "/leftOut", leftOut, Texts.NAME));
        }
        if (opened.size() > MOST_OPENED) {
            findings.add(Finding.error(pointer + "/opened", "has more than " + MOST_OPENED + " items"));
        }
        for (int i = 0; i < Math.min(opened.size(), MOST_OPENED); i++) {
            findings.addAll(Texts.findings(pointer + "/opened/" + i, opened.get(i), Texts.LINE));
        }
        if (strength != null && parsed() == null) {
            findings.add(Finding.error(pointer + "/strength", "is no fraction from 0 to 1, such as 1/2"));
        }
        if (inheritedFrom != null && ReviewId.parse(inheritedFrom).isEmpty()) {
            findings.add(Finding.error(pointer + "/inheritedFrom", "names no review"));
        }
        if (strength != null && opened.isEmpty() && inheritedFrom == null) {
            findings.add(
                    Finding.error(pointer + "/opened", "is empty, and the strength of evidence is decided"));
        }
        if (leftOut != null && (at != null || choice != null || strength != null || admitted != null)) {
            findings.add(Finding.error(pointer + "/leftOut", "stands beside a decision about an answer"));
        }
        return findings;
    }

    private @Nullable Rational parsed() {
        if (strength == null || !STRENGTH.matcher(strength).matches()) {
            return null;
        }
        Rational parsed = Rational.parse(strength);
        return parsed.compareTo(Rational.ONE) <= 0 ? parsed : null;
    }

    /**
     * The decision, if nothing is wrong with it.
     *
     * @throws FilingRefused if something is
     */
    ReasonedDecision decision() {
        Decision decision = leftOut != null
                ? new Decision.LeftOut(given(form), given(question), leftOut)
                : new Decision.OnAnswer(given(form), given(question), at, choice, parsed(), admitted);
        return new ReasonedDecision(decision, given(reason).strip(), opened,
                ReviewId.parse(given(inheritedFrom)).orElse(null));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

}
