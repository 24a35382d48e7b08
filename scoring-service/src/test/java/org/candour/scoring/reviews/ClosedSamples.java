package org.candour.scoring.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.candour.scoring.engine.Decision;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;

/** Reviews that are closed, once or several times. */
public final class ClosedSamples {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static final Official ANN = new Official("client:regulator", "user:ann", "p-0000000000000001");

    private ClosedSamples() {}

    /** One of version 1, with what each closing decided. */
    @SafeVarargs
    public static Review of(String disclosure, String company, List<Decision>... closings) {
        List<Closing> closed = new ArrayList<>();
        for (List<Decision> decisions : closings) {
            closed.add(new Closing(ANN, "An authority", NOON.plusSeconds(closed.size()), reasoned(decisions),
                    List.of(),
                    "AQEB" + "A".repeat(closed.size() * 4),
                    closed.isEmpty() ? null : "appeal " + closed.size(), null));
        }
        ReviewState.Shown shown = new ReviewState.Shown(ANN,
                new ReviewDraft(new Depth.Full(), reasoned(closings[0])),
                NOON, LocalDate.of(2026, 11, 16), false, null, null);
        return new Review(new ReviewId(disclosure, 1), 1, company, new Pseudonyms("a".repeat(64)), List.of(),
                new ReviewState.Closed(shown, closed));
    }

    private static List<ReasonedDecision> reasoned(List<Decision> decisions) {
        return decisions.stream().map(each -> new ReasonedDecision(each, "So it is.", List.of(), null))
                .toList();
    }

}
