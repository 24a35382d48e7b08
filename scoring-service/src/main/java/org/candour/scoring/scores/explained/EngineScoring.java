package org.candour.scoring.scores.explained;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.record.ScoreRecord;
import org.candour.scoring.methodologies.InForce;
import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.NotScorable;
import org.candour.scoring.scores.NotScorable.Reason;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.ScoringFunction;

/** The engine over the methodologies of one moment. */
final class EngineScoring implements ScoringFunction {

    private final InForce inForce;

    EngineScoring(InForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public List<MethodologyReference> methodologiesFor(ReceivedFiling filing) {
        if (!filing.inScope()) {
            return List.of();
        }
        for (FormRef form : filing.content().forms()) {
            if (!inForce.knows(form)) {
                throw new NotScorable(Reason.UNKNOWN_FORM);
            }
        }
        return inForce.on(LocalDate.ofInstant(filing.submittedAt(), ZoneOffset.UTC)).stream()
                .filter(methodology -> methodology.reads(filing.content()))
                .map(EngineScoring::reference)
                .toList();
    }

    @Override
    public ExplainedScore score(ReceivedFiling filing, MethodologyReference reference) {
        Methodology methodology = inForce.byDigest(reference.digest())
                .orElseThrow(() -> new IllegalStateException("never adopted: " + reference));
        try {
            return ExplainedScores.of(filing, reference, ScoreRecord.of(methodology, filing.registered()));
        } catch (FilingRefused refused) {
            throw new NotScorable(
                    refused.isBeyondLimits() ? Reason.BEYOND_LIMITS : Reason.UNKNOWN_ANSWER);
        }
    }

    private static MethodologyReference reference(Methodology methodology) {
        return new MethodologyReference(methodology.id(), methodology.version(), methodology.digest());
    }

}
