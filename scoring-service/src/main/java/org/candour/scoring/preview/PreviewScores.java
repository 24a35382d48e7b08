package org.candour.scoring.preview;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Moves;
import org.candour.scoring.engine.Score;
import org.candour.scoring.methodologies.Turns;
import org.candour.scoring.preview.PreviewRefused.Why;
import org.candour.scoring.preview.PreviewRequest.Changed;
import org.candour.scoring.preview.PreviewRequest.Draft;
import org.candour.scoring.preview.Previewed.Item;
import org.candour.scoring.preview.Previewed.NotScored;
import org.candour.scoring.preview.Previewed.Scored;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.problem.Finding;

/** Scores what is not filed. Reads methodologies and filings, and writes nothing. */
public final class PreviewScores {

    /** Values that all moves of one request may compute, some tenths of a second. */
    static final long STEPS = 4_000_000;

    private final KeptVersions versions;

    private final ChosenMethodologies methodologies;

    private final AskedForms forms;

    private final Turns turns;

    private final InstantSource clock;

    PreviewScores(KeptVersions versions, ChosenMethodologies methodologies, AskedForms forms, Turns turns,
            InstantSource clock) {
        this.versions = versions;
        this.methodologies = methodologies;
        this.forms = forms;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Previews.
     *
     * @throws PreviewRefused if it cannot
     * @throws org.candour.support.event.Unavailable if too many others are being served
     */
    public Previewed preview(PreviewRequest request, Asking who) {
        return switch (request.subject()) {
            case Draft draft -> draft(draft, request, who);
            case Changed changed -> changed(changed, request, who);
        };
    }

    private Previewed draft(Draft draft, PreviewRequest request, Asking who) {
        if (!who.mayTry().test(draft.company())) {
            throw new PreviewRefused(new Why.NotYourCompany());
        }
        List<Finding> findings = new ArrayList<>();
        if (draft.content().periodTo().isBefore(draft.content().periodFrom())) {
            findings.add(Finding.error("/draft/period/to", "is before the period starts"));
        }
        AnswerRules rules = new AnswerRules(forms);
        rules.checkForms(draft.content().forms(), "/draft/forms");
        rules.check(draft.answers());
        rules.checkTogether(draft.content().answers(), "/draft/answers");
        findings.addAll(rules.findings());
        return scored(draft.content(), draft.inScope(), null, clock.instant(), request, who, findings);
    }

    private Previewed changed(Changed changed, PreviewRequest request, Asking who) {
        ReceivedFiling filed = versions.find(changed.disclosure(), changed.version(), who.mayRead())
                .orElseThrow(() -> new PreviewRefused(new Why.NothingThere()));
        List<Finding> findings = new ArrayList<>();
        ChangedAnswers answers = new ChangedAnswers(filed.content(), changed, findings);
        AnswerRules rules = new AnswerRules(forms);
        rules.know(filed.content().forms());
        rules.check(changed.set());
        rules.checkTogether(answers.content().answers(), "/change/set");
        findings.addAll(rules.findings());
        return scored(answers.content(), filed.inScope(), filed.content(), filed.submittedAt(), request, who,
                findings);
    }

    private Previewed scored(Filing content, boolean inScope, @Nullable Filing before, Instant asOf,
            PreviewRequest request, Asking who, List<Finding> findings) {
        List<Methodology> named = methodologies.named(request.methodologies(), who.readsDrafts(), findings);
        if (!findings.isEmpty()) {
            throw new PreviewRefused(new Why.BreaksRules(findings));
        }
        List<Methodology> by = !inScope
                ? List.of()
                : request.methodologies().isEmpty()
                        ? methodologies.reading(content, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                        : named;
        return turns.take(() -> new Previewed(asOf, by.stream()
                .map(each -> item(each, content, before, asOf, request.moves(), STEPS / by.size()))
                .toList()));
    }

    private static Item item(Methodology methodology, Filing content, @Nullable Filing before, Instant asOf,
            int most, long steps) {
        try {
            Score score = Engine.score(methodology, content, asOf);
            return new Scored(methodology, score, before == null ? null : score(methodology, before, asOf),
                    most == 0 ? null : Moves.of(methodology, content, asOf, most, steps));
        } catch (FilingRefused refused) {
            return new NotScored(methodology, refused);
        }
    }

    private static @Nullable Score score(Methodology methodology, Filing before, Instant asOf) {
        try {
            return Engine.score(methodology, before, asOf);
        } catch (FilingRefused refused) {
            return null;
        }
    }

}
