package org.candour.scoring.scores.explained;

import java.util.Optional;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.record.PublicRecord;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.PublicRecords;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.event.Unavailable;

/** The engine over what everybody may read. */
final class EnginePublicRecords implements PublicRecords {

    private final MethodologiesInForce methodologies;

    private final Audiences audiences;

    EnginePublicRecords(MethodologiesInForce methodologies, Audiences audiences) {
        this.methodologies = methodologies;
        this.audiences = audiences;
    }

    @Override
    public Optional<byte[]> of(ReceivedFiling filing, MethodologyReference reference) {
        Methodology methodology = compiled(reference);
        try {
            return Optional.of(PublicRecord.of(methodology, filing.registered(), audiences));
        } catch (FilingRefused unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> reviewed(ReceivedFiling filing, MethodologyReference reference,
            ReviewDecisions decisions) {
        Methodology methodology = compiled(reference);
        try {
            return Optional.of(PublicRecord.of(methodology, filing.registered(), audiences, decisions));
        } catch (FilingRefused unreadable) {
            return Optional.empty();
        }
    }

    private Methodology compiled(MethodologyReference reference) {
        return methodologies.current().byDigest(reference.digest())
                .orElseThrow(() -> new Unavailable("the methodology of a score is not among the adopted"));
    }

}
