package org.candour.scoring.scores;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link PublicDocuments} does. */
public abstract class PublicDocumentsContract {

    private static final Instant AS_OF = Instant.parse("2026-11-02T09:30:00.123456Z");

    /** The implementation, empty. */
    protected abstract PublicDocuments documents();

    @Test
    void findsWhatIsKeptAsItWas() {
        documents().keep(List.of(document("a:1:rdr:2020", "{\"a\":\"é\"}"), document("b:1:rdr:2020", "{}")));

        List<PublicDocument> found = documents().find(List.of("a:1:rdr:2020", "c:1:rdr:2020"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("a:1:rdr:2020");
            assertThat(one.asOf()).isEqualTo(AS_OF);
            assertThat(one.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("{\"a\":\"é\"}");
        });
        assertThat(documents().find(List.of())).isEmpty();
    }

    @Test
    void keepsTheSameTwice() {
        documents().keep(List.of(document("a:1:rdr:2020", "{}")));
        documents().keep(List.of(document("a:1:rdr:2020", "{}")));

        assertThat(documents().find(List.of("a:1:rdr:2020"))).hasSize(1);
    }

    static PublicDocument document(String id, String text) {
        return new PublicDocument(id, AS_OF, text.getBytes(StandardCharsets.UTF_8));
    }

}
