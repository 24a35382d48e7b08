package org.candour.scoring.benchmarks.tables.scored;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.candour.scoring.benchmarks.tables.Practices;
import org.candour.scoring.engine.Amount;
import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.engine.ScoreNode;
import org.candour.scoring.methodologies.InForce;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.event.Unavailable;

/**
 * One table for each form, by one methodology: two that judge the same answers a little otherwise would together tell what
 * neither tells.
 */
final class EnginePractices implements Practices {

    private static final Map<FormRef, MethodologyId> DECLARED = Map.of(new FormRef("cpg", "2.0"),
            new MethodologyId("candour", "1"));

    private static final Rational HALF = Rational.of(1, 2);

    private final MethodologiesInForce methodologies;

    private final Audiences audiences;

    EnginePractices(MethodologiesInForce methodologies, Audiences audiences) {
        this.methodologies = methodologies;
        this.audiences = audiences;
    }

    @Override
    public Optional<Declared> of(FormRef form) {
        return Optional.ofNullable(DECLARED.get(form))
                .map(id -> new ByEngine(methodologies.current().members()
                        .stream().filter(member -> member.adopted().id().equals(id))
                        .map(InForce.Member::methodology).findFirst()
                        .orElseThrow(() -> new Unavailable("the methodology of a table is missing")), form));
    }

    private final class ByEngine implements Declared {

        private final Methodology methodology;

        private final FormRef form;

        ByEngine(Methodology methodology, FormRef form) {
            this.methodology = methodology;
            this.form = form;
        }

        @Override
        public MethodologyReference methodology() {
            return new MethodologyReference(methodology.id(), methodology.version(), methodology.digest());
        }

        @Override
        public Set<String> shownBy(ReceivedFiling filing) {
            Map<String, Boolean> shown = new HashMap<>();
            try {
                walk(Engine.score(methodology, filing.content(), filing.submittedAt()).tree(), shown);
            } catch (FilingRefused unreadable) {
                return Set.of();
            }
            Set<String> questions = new HashSet<>(shown.keySet());
            questions.removeIf(question -> !Boolean.TRUE.equals(shown.get(question)));
            return questions;
        }

        private void walk(ScoreNode node, Map<String, Boolean> shown) {
            ScoreNode.Reading reads = node.reads();
            Amount evidenced = node.numbers().get("evidenced");
            Rational most = node.max();
            if (reads != null && evidenced != null && most != null && reads.form().equals(form)
                    && !audiences.isPublic(form, reads.question())) {
                shown.merge(reads.question(), evidenced.exact().compareTo(most.times(HALF)) >= 0,
                        Boolean::logicalAnd);
            }
            node.children().forEach(child -> walk(child, shown));
        }

    }

}
