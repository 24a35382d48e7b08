package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.support.problem.Finding;

/**
 * An input about which nothing is to be decided any more, as a reviewer names it, right or wrong.
 *
 * @param form id of one of the filing's forms
 * @param question its id
 * @param at where the answer stands, if it stands at one key
 * @param leftOut the key that was said to be left out, if that was decided
 */
public record ProposedPlace(@Nullable String form, @Nullable String question, @Nullable At at,
        @Nullable String leftOut) {

    List<Finding> findings(String pointer) {
        List<Finding> findings = new ArrayList<>(Texts.findings(pointer + "/form", form, Texts.NAME));
        findings.addAll(Texts.findings(pointer + "/question", question, Texts.NAME));
        if (leftOut != null && at != null) {
            findings.add(Finding.error(pointer + "/leftOut", "stands beside the place of an answer"));
        }
        return findings;
    }

    /** The place, if nothing is wrong with it. */
    DecidedPlace place() {
        String of = form == null ? "" : form;
        String asked = question == null ? "" : question;
        return DecidedPlace.of(leftOut != null
                ? new Decision.LeftOut(of, asked, leftOut)
                : new Decision.OnAnswer(of, asked, at, null, null, null));
    }

}
