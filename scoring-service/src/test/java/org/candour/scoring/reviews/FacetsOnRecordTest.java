package org.candour.scoring.reviews;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.candour.scoring.reviews.QueuedFilings.Facets;
import org.candour.scoring.scores.InMemoryFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Samples;
import org.candour.testing.EventSchemas;

import static org.assertj.core.api.Assertions.assertThat;

class FacetsOnRecordTest {

    private static final Map<String, String> EXAMPLES = EventSchemas
            .examples("org.candour.disclosure.submitted.v1");

    private final InMemoryFilings filings = new InMemoryFilings();

    @Test
    void knowsFormsAndFindingsOfWhatIsOnRecord() {
        keep(1, "006-with-findings.json");
        keep(2, "002-two-forms.json");

        Map<Long, Facets> found = new FacetsOnRecord(filings).at(List.of(1L, 2L, 3L));

        assertThat(found).containsOnlyKeys(1L, 2L);
        assertThat(found.get(1L)).isEqualTo(new Facets(List.of("cpg/2.0"), 3));
        assertThat(found.get(2L)).satisfies(facets -> {
            assertThat(facets.forms()).hasSize(2);
            assertThat(facets.findings()).isZero();
        });
    }

    @Test
    void knowsThemOfManyThatAreAskedForTogether() {
        List<Long> positions = LongStream.rangeClosed(1, 401).boxed().toList();
        positions.forEach(position -> keep(position, "002-two-forms.json"));

        assertThat(new FacetsOnRecord(filings).at(positions)).containsOnlyKeys(positions);
    }

    private void keep(long position, String example) {
        filings.keep(List.of(new ReceivedFiling("a" + position, 1, 1, position, "acme", "sha256:d", Map.of(),
                Instant.EPOCH, true, Samples.filing(1).content(),
                Objects.requireNonNull(EXAMPLES.get(example)).getBytes(StandardCharsets.UTF_8))));
    }

}
