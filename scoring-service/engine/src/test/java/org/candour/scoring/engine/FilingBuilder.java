package org.candour.scoring.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Evidence.Maker;
import org.candour.scoring.engine.Evidence.Quote;
import org.candour.scoring.engine.Evidence.State;

/** Builds filings for candour/1; the form of a question follows from its id. */
final class FilingBuilder {

    static final LocalDate PERIOD_END = LocalDate.of(2025, 12, 31);
    static final Instant SUBMITTED = Instant.parse("2026-03-01T12:00:00Z");

    /** Full strength for every question: independent, public, aggregate, a statement, its passage found. */
    static final Evidence FULL = new Evidence(State.CAPTURED, "statement", Maker.INDEPENDENT,
            LocalDate.of(2026, 1, 15), null, Quote.FOUND, true, false, true, false, false, false);

    /** Half strength for every question: the company's own record, uploaded for everyone to read. */
    static final Evidence OWN = new Evidence(State.UPLOADED, "record", Maker.OWN, LocalDate.of(2025, 6, 30),
            null,
            Quote.NONE, true, false, true, false, false, false);

    static final List<String> REQUIRED = List.of("A1", "A2", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "C4",
            "C5",
            "C6");
    static final List<String> ONCE = List.of("A1", "A1.1", "A1.2", "A1.3", "A2", "A2.1", "A2.2", "A2.3",
            "A2.4",
            "A2.5", "B1", "B2", "B3", "B4", "C6.a", "C6.b", "C6.c", "C6.d", "C6.e", "C6.f", "C6.g", "C6.h");
    static final List<String> BY_ISSUE = List.of("C1", "C1.1", "C2", "C2.1", "C2.2", "C2.3", "C3", "C3.1",
            "C3.2",
            "C4", "C4.1", "C4.2", "C4.3", "C5", "C5.1", "C6", "C6.1", "C6.2", "C6.3", "C6.4", "C6.5");
    static final List<String> GOALS = List.of("1.A", "1.B", "1.C", "1.D", "1.E", "2.A", "2.B", "2.C", "2.D",
            "2.E",
            "3.A", "3.B", "3.C", "3.D", "3.E", "3.F", "3.G", "3.H", "3.I", "3.J", "3.K", "3.L", "3.M", "3.N",
            "3.O",
            "3.P", "3.Q", "3.R", "3.S", "4.A", "4.B", "5.A", "5.B", "6.A");
    static final List<String> RIGHTS_SECURITY = List.of("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8");

    private final List<Answer> answers = new ArrayList<>();
    private @Nullable LocalDate assessedOn;

    FilingBuilder answer(String question, @Nullable String key, @Nullable String choice, boolean reason,
            Evidence... evidence) {
        answers.add(new Answer(form(question), question,
                key == null ? null : new At(dimension(question), key), choice,
                List.of(), reason, List.of(evidence)));
        return this;
    }

    FilingBuilder issues(String choice, List<String> issues, Evidence... evidence) {
        answers.add(new Answer("ungp-rf", "B1", null, choice, issues, false, List.of(evidence)));
        return this;
    }

    /** Every question of the respect form, those that repeat for every issue. */
    FilingBuilder allOfRespect(String choice, boolean reason, List<String> issues, List<String> except,
            Evidence... evidence) {
        issues(choice, issues, evidence);
        ONCE.stream().filter(id -> !id.equals("B1") && !except.contains(id))
                .forEach(id -> answer(id, null, choice, reason, evidence));
        BY_ISSUE.stream().filter(id -> !except.contains(id))
                .forEach(id -> answer(id, "*", choice, reason, evidence));
        return this;
    }

    FilingBuilder allGoals(String choice, boolean reason, List<String> except, Evidence... evidence) {
        answer("OT", null, "YES", false);
        GOALS.stream().filter(id -> !except.contains(id))
                .forEach(id -> answer(id, "*", choice, reason, evidence));
        return this;
    }

    FilingBuilder assessedOn(LocalDate day) {
        assessedOn = day;
        return this;
    }

    List<Answer> answers() {
        return answers;
    }

    Filing build() {
        return filing(answers);
    }

    Filing filing(List<Answer> given) {
        List<FormRef> forms = given.stream().map(Answer::form).distinct().sorted()
                .map(form -> new FormRef(form,
                        form.equals("cpg") ? "2.0" : form.equals("ungp-rf") ? "2015" : "1"))
                .toList();
        return new Filing(LocalDate.of(2025, 1, 1), PERIOD_END, assessedOn, forms, given);
    }

    Score score() {
        return Engine.score(Adopted.methodology("candour"), build(), SUBMITTED);
    }

    static String dimension(String question) {
        return form(question).equals("cpg") ? "scope" : "issue";
    }

    private static String form(String question) {
        if (question.startsWith("R")) {
            return "rights-security";
        }
        return question.equals("OT") || Character.isDigit(question.charAt(0)) ? "cpg" : "ungp-rf";
    }
}
