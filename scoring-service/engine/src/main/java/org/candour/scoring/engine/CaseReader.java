package org.candour.scoring.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Evidence.Maker;
import org.candour.scoring.engine.Evidence.Quote;
import org.candour.scoring.engine.Evidence.State;

/** Reads the filings of a methodology's cases. */
final class CaseReader {

    /** What a case is about if it does not say; only evidence and freshness look at these days. */
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 3, 1);

    private final List<FormRef> forms;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Evidence> evidence = new HashMap<>();

    CaseReader(Methodology methodology, Source evidenceForCases) {
        this.forms = methodology.forms();
        methodology.plan().questionList().forEach(question -> questions.put(question.id(), question));
        evidenceForCases.members().forEach((name, item) -> evidence.put(name, evidence(item)));
    }

    Filing filing(Source source) {
        source.only("forms", "period", "submitted", "assessedOn", "answers");
        source.needs("answers");
        List<FormRef> filed = source.get("forms").items().stream()
                .map(form -> new FormRef(form.get("id").text(), form.get("version").text())).toList();
        List<Answer> answers = new ArrayList<>();
        for (Source item : source.get("answers").items()) {
            Answer answer = answer(item);
            if (answer != null) {
                answers.add(answer);
            }
        }
        return new Filing(day(source.get("period").get("from"), FROM),
                day(source.get("period").get("to"), TO),
                source.has("assessedOn") ? day(source.get("assessedOn"), TO) : null,
                source.has("forms") ? filed : forms, answers);
    }

    Instant submitted(Source filing) {
        return day(filing.get("submitted"), SUBMITTED).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private @Nullable Answer answer(Source item) {
        item.only("question", "at", "choice", "choices", "reason", "evidence");
        Question question = questions.get(item.get("question").text());
        if (question == null) {
            item.get("question").fault("is not a question");
            return null;
        }
        Dimension dimension = question.dimension();
        if (item.has("at") && dimension == null) {
            item.get("at").fault("stands beside a question that does not repeat");
        }
        List<Evidence> items = new ArrayList<>();
        for (Source name : item.get("evidence").items()) {
            Evidence known = evidence.get(name.text());
            if (known == null) {
                name.fault("is not among the evidence for cases");
            } else {
                items.add(known);
            }
        }
        return new Answer(question.form().id(), question.id(),
                item.has("at") && dimension != null ? new At(dimension.name(), item.get("at").text()) : null,
                item.get("choice").optionalText(), List.copyOf(item.get("choices").texts()),
                item.get("reason").truth(), items);
    }

    private static Evidence evidence(Source item) {
        item.only("state", "kind", "maker", "date", "expires", "quote", "openToAll", "rootPage", "aggregate",
                "identifiable", "scan", "page");
        return new Evidence(word(State.class, item.get("state"), State.DECLARED), item.get("kind").text(),
                word(Maker.class, item.get("maker"), Maker.OWN),
                item.has("date") ? day(item.get("date"), TO) : null,
                item.has("expires") ? day(item.get("expires"), TO) : null,
                word(Quote.class, item.get("quote"), Quote.NONE), item.get("openToAll").truth(),
                item.get("rootPage").truth(), item.get("aggregate").truth(), item.get("identifiable").truth(),
                item.get("scan").truth(), item.get("page").truth());
    }

    private static <E extends Enum<E>> E word(Class<E> type, Source source, E otherwise) {
        if (source.optionalText() == null) {
            return otherwise;
        }
        try {
            return Enum.valueOf(type, source.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            source.fault("is not one of " + List.of(type.getEnumConstants()));
            return otherwise;
        }
    }

    private static LocalDate day(Source source, LocalDate otherwise) {
        String text = source.optionalText();
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            source.fault("is not a date");
            return otherwise;
        }
    }
}
