package org.candour.scoring.benchmarks.records;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.benchmarks.Rules;
import org.candour.scoring.benchmarks.Standing;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.PublicRecords;
import org.candour.scoring.scores.ReceivedFiling;

/**
 * A methodology by whose public records filings are compared.
 *
 * @param reference names it
 * @param results names of its results
 * @param records computes the records
 */
record RecordRules(MethodologyReference reference, List<String> results, PublicRecords records)
        implements
            Rules {

    @Override
    public SortedMap<String, Standing> standings(ReceivedFiling filing, @Nullable ReviewDecisions decided) {
        return Optional.ofNullable(decided).flatMap(review -> records.reviewed(filing, reference, review))
                .or(() -> records.of(filing, reference)).map(RecordStandings::of).orElseGet(TreeMap::new);
    }

}
