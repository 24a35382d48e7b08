package org.candour.scoring.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.preview.PreviewRequest.Changed;
import org.candour.support.problem.Finding;

/** A filing's answers with some of them set or removed. */
final class ChangedAnswers {

    private final Filing content;

    /** Notes down what cannot be changed so. */
    ChangedAnswers(Filing filed, Changed changed, List<Finding> findings) {
        Map<AnswerPlace, Answer> answers = new LinkedHashMap<>();
        filed.answers().forEach(each -> answers.put(AnswerPlace.of(each), each));
        for (int i = 0; i < changed.remove().size(); i++) {
            if (answers.remove(changed.remove().get(i)) == null) {
                findings.add(
                        Finding.error("/change/remove/" + i, "names no answer of the filing, or one twice"));
            }
        }
        for (GivenAnswer each : changed.set()) {
            AnswerPlace place = AnswerPlace.of(each.answer());
            if (changed.remove().contains(place)) {
                findings.add(Finding.error(each.pointer(), "is both set and removed"));
            }
            answers.put(place, each.answer());
        }
        content = new Filing(filed.periodFrom(), filed.periodTo(), filed.assessedOn(), filed.forms(),
                new ArrayList<>(answers.values()));
    }

    Filing content() {
        return content;
    }

}
