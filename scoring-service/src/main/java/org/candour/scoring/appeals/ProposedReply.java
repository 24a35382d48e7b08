package org.candour.scoring.appeals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.appeals.Indicators.Indicator;
import org.candour.scoring.appeals.Indicators.Question;
import org.candour.scoring.reviews.ProposedChange;
import org.candour.scoring.reviews.ProposedDecision;
import org.candour.scoring.reviews.ProposedPlace;
import org.candour.scoring.reviews.Texts;
import org.candour.support.problem.Finding;

/**
 * An answer to an appeal as a reviewer writes it, right or wrong.
 *
 * @param outcome upheld or not-upheld
 * @param reason why
 * @param change what is decided otherwise, where it is upheld
 */
public record ProposedReply(@Nullable String outcome, @Nullable String reason, ProposedChange change) {

    private static final String UPHELD = "upheld";

    private static final String NOT_UPHELD = "not-upheld";

    boolean isUpheld() {
        return UPHELD.equals(outcome);
    }

    /** What is wrong with it, as an answer about an indicator and nothing else; not yet with each of its decisions. */
    List<Finding> findings(Indicator indicator) {
        List<Finding> findings = new ArrayList<>(Texts.findings("/reason", reason, Texts.REASON));
        if (!isUpheld() && !NOT_UPHELD.equals(outcome)) {
            findings.add(Finding.error("/outcome", "is neither upheld nor not-upheld"));
        }
        if (isUpheld() && change.isEmpty()) {
            findings.add(Finding.error("/decisions", "is empty, and so is takenBack: nothing would change"));
        }
        if (NOT_UPHELD.equals(outcome) && !change.isEmpty()) {
            findings.add(Finding.error("/outcome", "is not upheld, and something would change"));
        }
        asked().forEach((pointer, question) -> {
            if (!indicator.questions().contains(question)) {
                findings.add(Finding.error(pointer, "does not enter the indicator that is appealed"));
            }
        });
        return findings;
    }

    /** What it would decide about, by where that stands. */
    private Map<String, Question> asked() {
        Map<String, Question> asked = new LinkedHashMap<>();
        for (int i = 0; i < change.decisions().size(); i++) {
            ProposedDecision decision = change.decisions().get(i);
            if (decision.form() != null && decision.question() != null) {
                asked.put("/decisions/" + i + "/question",
                        new Question(decision.form(), decision.question()));
            }
        }
        for (int i = 0; i < change.takenBack().size(); i++) {
            ProposedPlace place = change.takenBack().get(i);
            if (place.form() != null && place.question() != null) {
                asked.put("/takenBack/" + i + "/question", new Question(place.form(), place.question()));
            }
        }
        return asked;
    }

}
