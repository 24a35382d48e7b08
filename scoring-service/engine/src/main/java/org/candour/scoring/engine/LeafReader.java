package org.candour.scoring.engine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Decision.OnAnswer;
import org.candour.scoring.engine.Points.Worth;

/** Reads single answers: points, admissibility of "not applicable", strength of evidence. */
final class LeafReader {

    private final Plan plan;
    private final Answers answers;
    private final LocalDate periodEnd;
    private final LocalDate asOf;

    LeafReader(Plan plan, Answers answers, LocalDate periodEnd, LocalDate asOf) {
        this.plan = plan;
        this.answers = answers;
        this.periodEnd = periodEnd;
        this.asOf = asOf;
    }

    /** One that reads other answers. */
    LeafReader of(Answers other) {
        return new LeafReader(plan, other, periodEnd, asOf);
    }

    LeafReading read(Question question, Points points, int slot) {
        At at = answers.at(question.dimension(), slot);
        if (!question.appliesAt(at == null ? null : at.key())) {
            return new LeafReading(null, null, Rational.ZERO, LeafReading.NOT_ASKED);
        }
        Answer answer = answers.answer(question, slot);
        if (answer == null || !points.reads(answer)) {
            return new LeafReading(answer, Rational.ZERO, Rational.ZERO, LeafReading.UNANSWERED);
        }
        Worth worth = worth(points, answer);
        OnAnswer ruling = answers.ruling(question, slot);
        Rational strength = strength(question, answer, worth, ruling);
        if (worth.needsReason() && !answer.reasonGiven()) {
            return new LeafReading(answer, Rational.ZERO, strength, LeafReading.NO_REASON);
        }
        return switch (worth.skip()) {
            case NEVER -> new LeafReading(answer, points.together(worth, answer.choices()), strength, null);
            case ALWAYS, ADMISSIBLE -> admitted(question, at, slot, worth, ruling)
                    ? new LeafReading(answer, null, strength, LeafReading.NOT_APPLICABLE)
                    : new LeafReading(answer, Rational.ZERO, strength, LeafReading.INADMISSIBLE);
        };
    }

    private boolean admitted(Question question, @Nullable At at, int slot, Worth worth,
            @Nullable OnAnswer ruling) {
        if (ruling != null && ruling.admitted() != null) {
            return ruling.admitted();
        }
        return worth.skip() == Points.Skip.ALWAYS || admissible(question, at, slot);
    }

    private boolean admissible(Question question, @Nullable At at, int slot) {
        Question.Admission admission = question.notApplicable();
        if (admission == null
                || (!admission.at().isEmpty() && (at == null || !admission.at().contains(at.key())))) {
            return false;
        }
        String other = admission.other();
        return other == null
                || claimed(question.form().id(), other, slot).compareTo(admission.atLeast()) >= 0;
    }

    /** What another question claims here, as a share; the claimed choice counts in every number. */
    private Rational claimed(String form, String id, int slot) {
        Question question = plan.question(form, id);
        Points points = question == null ? null : question.points();
        Answer answer = question == null ? null : answers.answer(question, slot);
        if (points == null || answer == null || answer.choice() == null) {
            return Rational.ZERO;
        }
        Worth worth = worth(points, answer);
        boolean counts = worth.skip() == Points.Skip.NEVER && (!worth.needsReason() || answer.reasonGiven());
        return counts ? worth.points() : Rational.ZERO;
    }

    private Rational strength(Question question, Answer answer, Worth worth, @Nullable OnAnswer ruling) {
        Strengths strengths = plan.strengths();
        if (strengths == null) {
            return Rational.ZERO;
        }
        Rational decided = ruling == null ? null : ruling.strength();
        Rational best = decided != null
                ? decided
                : strengths.best(answer.evidence(), question.traits(), periodEnd, asOf);
        return best.min(worth.strengthAtMost());
    }

    private static Worth worth(Points points, Answer answer) {
        Worth worth = points.worth(answer.choice());
        if (worth == null) {
            throw new IllegalStateException("choices are checked when answers are laid out");
        }
        return worth;
    }
}
