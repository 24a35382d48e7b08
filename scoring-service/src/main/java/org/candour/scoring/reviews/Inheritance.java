package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.reviews.ReviewDesk.OnDesk;
import org.candour.support.problem.Finding;

/** Whether decisions may be taken over from an earlier review: of an answer that has not changed, with its evidence. */
final class Inheritance {

    private final ReviewDesk desk;

    Inheritance(ReviewDesk desk) {
        this.desk = desk;
    }

    List<Finding> findings(FilingUnderReview about, List<ReasonedDecision> decisions) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            ReviewId from = decisions.get(i).inheritedFrom();
            if (from != null && !holds(about, decisions.get(i).decision(), from)) {
                findings.add(Finding.error("/decisions/" + i + "/inheritedFrom",
                        "is no closed review of this company that decided the same about the same answer and evidence"));
            }
        }
        return findings;
    }

    private boolean holds(FilingUnderReview about, Decision decision, ReviewId from) {
        Optional<OnDesk> earlier = desk.find(from)
                .filter(found -> found.review().company().equals(about.filing().company()));
        return earlier.isPresent() && earlier.get().review().decided()
                .filter(decided -> decided.decisions().each().contains(decision)).isPresent()
                && same(decision, about.filing().content(), earlier.get().about().filing().content());
    }

    /** The same version of the form, and an equal answer at the place. */
    private static boolean same(Decision decision, Filing now, Filing then) {
        return now.forms().stream().filter(form -> form.id().equals(decision.form()))
                .allMatch(then.forms()::contains)
                && Objects.equals(answer(decision, now), answer(decision, then));
    }

    private static @Nullable Answer answer(Decision decision, Filing filing) {
        At at = switch (decision) {
            case Decision.OnAnswer on -> on.at();
            case Decision.LeftOut _ -> null;
        };
        List<Answer> all = filing.answers().stream().filter(answer -> answer.form().equals(decision.form())
                && answer.question().equals(decision.question())).toList();
        return all.stream().filter(answer -> Objects.equals(place(answer), at)).findAny()
                .or(() -> all.stream().filter(answer -> place(answer) == null).findAny()).orElse(null);
    }

    private static @Nullable At place(Answer answer) {
        At at = answer.at();
        return at == null || at.key().equals(At.EVERY) ? null : at;
    }

}
