package org.candour.disclosure.filing.http;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.api.AnswerDto;
import org.candour.disclosure.api.EvidenceItemDto;
import org.candour.disclosure.api.ImpactDto;
import org.candour.disclosure.api.IssueDto;
import org.candour.disclosure.api.PlanDto;
import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.EvidenceItem;
import org.candour.disclosure.forms.EvidenceItem.Maker;
import org.candour.disclosure.forms.EvidenceItem.State;
import org.candour.disclosure.forms.Impact;
import org.candour.disclosure.forms.SalientIssue;

/** Reads answers out of a body. */
final class AnswerReading {

    private static final Map<String, State> STATES = Map.of("DECLARED", State.DECLARED);
    private static final Map<String, Maker> MAKERS = Map.of("own", Maker.OWN, "independent",
            Maker.INDEPENDENT);
    private static final Map<String, String> PLACES = Map.of("own", "own", "supplier", "supplier", "customer",
            "customer");
    private static final int CHOICES = 200;
    private static final int EVIDENCE = 100;
    private static final int ISSUES = 200;
    private static final int IMPACTS = 200;
    private static final int GROUPS = 50;
    private static final int DECIMALS = 6;
    private static final int LINE = 300;
    private static final int TITLE = 500;
    private static final int LINK = 2000;

    private final Shape shape;

    AnswerReading(Shape shape) {
        this.shape = shape;
    }

    Answer answer(String at, AnswerDto dto) {
        String form = shape.required(at + "/form", shape.word(at + "/form", dto.getForm(), Shape.WORD));
        String question = shape.required(at + "/question",
                shape.word(at + "/question", dto.getQuestion(), Shape.WORD));
        return new Answer(form, question, place(at + "/at", dto.getAt()),
                shape.word(at + "/choice", dto.getChoice(), Shape.WORD),
                shape.words(at + "/choices", dto.getChoices(), CHOICES), dto.getText(),
                shape.number(at + "/number", dto.getNumber(), DECIMALS),
                shape.date(at + "/date", dto.getDate()),
                dto.getReason(), Shape.optional(dto.getPlan(), plan -> plan(at + "/plan", plan)),
                shape.list(at + "/evidence", dto.getEvidence(), EVIDENCE, this::evidence),
                shape.list(at + "/issues", dto.getIssues(), ISSUES, this::issue),
                shape.list(at + "/impacts", dto.getImpacts(), IMPACTS, this::impact));
    }

    private Map<String, String> place(String at, @Nullable Map<String, String> place) {
        if (place == null) {
            return Map.of();
        }
        if (place.size() > 1) {
            shape.add(at, "names more than one dimension");
            return Map.of();
        }
        for (Map.Entry<String, String> entry : place.entrySet()) {
            shape.word(at, entry.getKey(), Shape.WORD);
            if (entry.getValue() == null) {
                shape.add(at, "must not be null");
                return Map.of();
            }
            shape.word(at, entry.getValue(), Shape.LINE);
        }
        return place;
    }

    private Answer.Plan plan(String at, PlanDto dto) {
        return new Answer.Plan(dto.getAction(), shape.line(at + "/ownerRole", dto.getOwnerRole(), LINE),
                shape.date(at + "/date", dto.getDate()));
    }

    private EvidenceItem evidence(String at, EvidenceItemDto dto) {
        String kind = shape.required(at + "/kind", shape.word(at + "/kind", dto.getKind(), Shape.EVIDENCE));
        State state = shape.oneOf(at + "/state", shape.required(at + "/state", dto.getState()), STATES)
                .orElse(State.DECLARED);
        Maker maker = shape.oneOf(at + "/maker", shape.required(at + "/maker", dto.getMaker()), MAKERS)
                .orElse(Maker.OWN);
        return new EvidenceItem(kind, state, maker, shape.line(at + "/title", dto.getTitle(), TITLE),
                shape.date(at + "/date", dto.getDate()), shape.date(at + "/expires", dto.getExpires()),
                shape.line(at + "/link", dto.getLink(), LINK));
    }

    private SalientIssue issue(String at, IssueDto dto) {
        String key = shape.required(at + "/key", shape.word(at + "/key", dto.getKey(), Shape.WORD));
        List<String> groups = shape.list(at + "/groups", dto.getGroups(), GROUPS, (pointer, group) -> {
            shape.line(pointer, group, LINE);
            return group;
        });
        List<String> valueChain = shape.list(at + "/valueChain", dto.getValueChain(), PLACES.size(),
                (pointer, place) -> {
                    shape.oneOf(pointer, place, PLACES);
                    return place;
                });
        return new SalientIssue(key, shape.line(at + "/title", dto.getTitle(), TITLE),
                shape.word(at + "/right", dto.getRight(), Shape.WORD), groups, valueChain, dto.getWhy());
    }

    private Impact impact(String at, ImpactDto dto) {
        String right = shape.required(at + "/right", shape.word(at + "/right", dto.getRight(), Shape.WORD));
        return new Impact(right, shape.line(at + "/group", dto.getGroup(), LINE),
                shape.word(at + "/people", dto.getPeople(), Shape.BAND),
                shape.word(at + "/scale", dto.getScale(), Shape.BAND),
                shape.word(at + "/scope", dto.getScope(), Shape.BAND),
                shape.word(at + "/irremediability", dto.getIrremediability(), Shape.BAND),
                shape.word(at + "/connection", dto.getConnection(), Shape.WORD), dto.getRemedy());
    }
}
