package org.candour.scoring.rescoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.candour.scoring.methodologies.AdoptedMethodology;
import org.candour.scoring.methodologies.AdoptedSet;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.MethodologySamples;
import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.NotScorable;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.SampleFunction;
import org.candour.scoring.scores.ScoringFunction;

/** Sample rules: {@code alpha/1} that is always there, and whatever a set adopted. */
record AdoptedRulesOf(AdoptedSet set) implements ScoringFunction {

    private static final Map<String, ExplainedScore> COMPUTED = new ConcurrentHashMap<>();

    private static final MethodologyReference ALPHA = SampleFunction.METHODOLOGIES.getFirst();

    /** Adopts one more. */
    static AdoptedSet adopting(AdoptedSet set, String id) {
        List<AdoptedMethodology> members = new ArrayList<>(set.members());
        members.add(new AdoptedMethodology(new MethodologyId(id, "1"), digest(id),
                MethodologySamples.decision("adopter", LocalDate.of(2027, 1, 1)), null));
        return new AdoptedSet(set.revision() + 1, members);
    }

    static String digest(String id) {
        return "sha256:" + id;
    }

    @Override
    public List<MethodologyReference> methodologiesFor(ReceivedFiling filing) {
        String form = form(filing);
        if (form.equals("unknown")) {
            throw new NotScorable(NotScorable.Reason.UNKNOWN_FORM);
        }
        List<MethodologyReference> all = new ArrayList<>(List.of(ALPHA));
        set.members().forEach(
                each -> all
                        .add(new MethodologyReference(each.id().id(), each.id().version(), each.digest())));
        return filing.inScope() ? all : List.of();
    }

    @Override
    public ExplainedScore score(ReceivedFiling filing, MethodologyReference methodology) {
        if (form(filing).equals("broken") && !methodology.equals(ALPHA)) {
            throw new IllegalStateException("broken");
        }
        // a pure function: what is computed for one world of a test is right in all
        return COMPUTED.computeIfAbsent(methodology.scoreOf(filing.disclosure(), filing.version()),
                id -> SampleFunction.explained(id, filing, methodology, 50));
    }

    private static String form(ReceivedFiling filing) {
        return filing.content().forms().getFirst().id();
    }

}
