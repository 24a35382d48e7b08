package org.candour.disclosure.filing.http;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.api.AnswerDraftDto;
import org.candour.disclosure.api.AnswerDto;
import org.candour.disclosure.filing.AnswerPlace;
import org.candour.disclosure.forms.Answer;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/** The place of an answer as an address has it. */
final class Places {

    private Places() {}

    /** @param at {@code dimension:key}; the key may hold colons of its own */
    static AnswerPlace of(String form, String question, @Nullable String at) {
        if (at == null || at.isEmpty()) {
            return new AnswerPlace(form, question, Map.of());
        }
        int colon = at.indexOf(':');
        if (colon < 1 || colon == at.length() - 1) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, "at must be dimension:key.");
        }
        return new AnswerPlace(form, question, Map.of(at.substring(0, colon), at.substring(colon + 1)));
    }

    /** The body's answer at the address's place; where the body names a place, it must be the same. */
    static Answer answer(AnswerPlace place, AnswerDraftDto body) {
        Shape shape = new Shape();
        same("/form", body.getForm(), place.form(), shape);
        same("/question", body.getQuestion(), place.question(), shape);
        same("/at", body.getAt() == null || body.getAt().isEmpty() ? null : body.getAt(), place.at(), shape);
        Answer answer = new AnswerReading(shape).answer("", new AnswerDto().form(place.form())
                .question(place.question()).at(place.at()).choice(body.getChoice()).choices(body.getChoices())
                .text(body.getText()).number(body.getNumber()).date(body.getDate()).reason(body.getReason())
                .plan(body.getPlan()).evidence(body.getEvidence()).issues(body.getIssues())
                .impacts(body.getImpacts()));
        shape.check();
        return answer;
    }

    private static void same(String pointer, @Nullable Object inBody, Object inAddress, Shape shape) {
        if (inBody != null && !inBody.equals(inAddress)) {
            shape.add(pointer, "is another than in the address");
        }
    }
}
