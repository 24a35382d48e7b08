package org.candour.scoring.preview.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.Evidence.Maker;
import org.candour.scoring.preview.AnswerPlace;
import org.candour.scoring.preview.GivenAnswer;
import org.candour.scoring.preview.http.PreviewBody.AnswerBody;
import org.candour.scoring.preview.http.PreviewBody.EvidenceBody;
import org.candour.scoring.preview.http.PreviewBody.PlaceBody;

/** Reads answers out of a body, as they would be announced once they are filed. */
final class AnswerReading {

    private static final List<Map.Entry<String, Evidence.State>> STATES = List
            .of(Map.entry("DECLARED", Evidence.State.DECLARED));

    private static final List<Map.Entry<String, Maker>> MAKERS = List.of(Map.entry("own", Maker.OWN),
            Map.entry("independent", Maker.INDEPENDENT));

    private static final int CHOICES = 200;

    private static final int EVIDENCE = 100;

    private static final int ISSUES = 200;

    private static final int IMPACTS = 200;

    private final Shape shape;

    AnswerReading(Shape shape) {
        this.shape = shape;
    }

    GivenAnswer answer(String at, AnswerBody body) {
        AnswerPlace place = place(at, body.form(), body.question(), body.at());
        List<String> ticked = words(at + "/choices", body.choices(), CHOICES);
        List<String> issues = shape.list(at + "/issues", body.issues(), ISSUES,
                (pointer, issue) -> shape.required(pointer + "/key", issue.key(), Shape.WORD));
        int impacts = shape.list(at + "/impacts", body.impacts(), IMPACTS, (_, impact) -> impact).size();
        Set<String> choices = new LinkedHashSet<>(ticked);
        choices.addAll(issues);
        String reason = body.reason();
        Answer answer = new Answer(place.form(), place.question(), place.at(),
                shape.word(at + "/choice", body.choice(), Shape.WORD), List.copyOf(choices),
                reason != null && !reason.isBlank(),
                shape.list(at + "/evidence", body.evidence(), EVIDENCE, this::evidence));
        return new GivenAnswer(at, answer, !ticked.isEmpty(), !issues.isEmpty(), impacts > 0);
    }

    AnswerPlace place(String at, PlaceBody body) {
        return place(at, body.form(), body.question(), body.at());
    }

    List<String> words(String pointer, @Nullable List<@Nullable String> items, int most) {
        return shape.list(pointer, items, most, (at, item) -> shape.required(at, item, Shape.WORD));
    }

    private AnswerPlace place(String pointer, @Nullable String form, @Nullable String question,
            @Nullable Map<String, @Nullable String> at) {
        At place = shape.place(pointer + "/at", at);
        return new AnswerPlace(shape.required(pointer + "/form", form, Shape.WORD),
                shape.required(pointer + "/question", question, Shape.WORD), place);
    }

    private Evidence evidence(String at, EvidenceBody body) {
        String kind = shape.required(at + "/kind", body.kind(), Shape.EVIDENCE);
        shape.oneOf(at + "/state", body.state(), STATES);
        return Evidence.declared(kind, shape.oneOf(at + "/maker", body.maker(), MAKERS),
                shape.date(at + "/date", body.date()), shape.date(at + "/expires", body.expires()));
    }

}
