package org.candour.scoring.benchmarks.records;

import java.util.Optional;

import org.candour.scoring.benchmarks.BenchmarkRules;
import org.candour.scoring.benchmarks.Rules;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.methodologies.InForce;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.PublicRecords;

/** The methodologies that were adopted, with the public records by them. */
final class AdoptedBenchmarkRules implements BenchmarkRules {

    private final MethodologiesInForce methodologies;

    private final PublicRecords records;

    AdoptedBenchmarkRules(MethodologiesInForce methodologies, PublicRecords records) {
        this.methodologies = methodologies;
        this.records = records;
    }

    @Override
    public Optional<Rules> find(MethodologyId methodology) {
        return methodologies.current().members().stream()
                .filter(member -> member.adopted().id().equals(methodology))
                .map(InForce.Member::methodology).map(this::rules).findFirst();
    }

    private Rules rules(Methodology methodology) {
        return new RecordRules(
                new MethodologyReference(methodology.id(), methodology.version(), methodology.digest()),
                methodology.results(), records);
    }

}
