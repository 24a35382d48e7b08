package org.candour.disclosure.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.candour.disclosure.register.Contents.Piece;
import org.candour.disclosure.register.json.ForEverybody;
import org.candour.disclosure.register.json.OpenedFiling;

import static org.assertj.core.api.Assertions.assertThat;

/** What everybody reads is made of what everybody may read, and costs the same whatever else there is. */
class ReadPublicFilingsTest {

    private final InMemoryPublicFilings kept = new InMemoryPublicFilings();
    private int opened;

    @Test
    void opensTheWholeFilingOnceWhenItBecomesPublic() {
        Filing filing = FilingSamples.filing();
        ReadPublicFilings read = new ReadPublicFilings(new Counted(filing), kept);

        PublicFiling apart = read.putApart(new Entry(7, filing));

        for (int i = 0; i < 3; i++) {
            assertThat(read.find(filing.disclosure(), 1)).contains(apart);
        }
        assertThat(opened).isZero();
    }

    @Test
    void putsApartOnceWhatBecamePublicBefore() {
        Filing filing = FilingSamples.filing();
        ReadPublicFilings read = new ReadPublicFilings(new Counted(filing), kept);

        Optional<PublicFiling> first = read.find(filing.disclosure(), 1);

        assertThat(first).isPresent().isEqualTo(read.find(filing.disclosure(), 1));
        assertThat(opened).isEqualTo(1);
        assertThat(read.find(UUID.randomUUID(), 1)).isEmpty();
    }

    @Test
    void keepsNothingThatIsNotForEverybody() {
        PublicFiling filing = ForEverybody.of(new Entry(7, FilingSamples.filing()));

        assertThat(filing.open()).contains("answers/f/2/structured", "Acm", "answers/f/2/free")
                .doesNotContain("answers/f/3", "for reviewers", "said freely");
    }

    /** So that reading it is as much work. */
    @Test
    void isAsLongWhateverIsForReviewersOnly() {
        List<Piece> many = IntStream.range(0, 50).mapToObj(i -> new Piece("answers/f/3." + i + "/structured",
                Map.of("form", "f", "question", "3." + i), true)).toList();
        PublicFiling one = ForEverybody
                .of(new Entry(7, FilingSamples.filing(FilingSamples.contents(List.of(), List.of()))));
        PublicFiling other = ForEverybody.of(new Entry(7,
                FilingSamples.filing(FilingSamples.contents(many, List.of(new Piece("answers/f/3.0/free",
                        Map.of("text", "We keep the keys in the drawer. ".repeat(1000)), true))))));

        assertThat(other.open()).hasSameSizeAs(one.open());
    }

    @Test
    void readsBackWhatWasOpen() {
        Filing filing = FilingSamples.filing();
        OpenedFiling whole = OpenedFiling.of(filing);

        OpenedFiling read = ForEverybody.read(ForEverybody.of(new Entry(7, filing)));

        assertThat(read.facts()).isEqualTo(whole.facts());
        assertThat(read.answers()).containsExactly("answers/f/2/structured", "answers/f/1/structured");
        assertThat(read.parts()).containsOnlyKeys("answers/f/1/structured", "answers/f/2/free",
                "answers/f/2/structured", "facts", "reviewers");
        for (String key : List.of("facts", "answers/f/1/structured", "answers/f/2/structured")) {
            assertThat(read.parts().get(key)).isEqualTo(whole.parts().get(key));
        }
        assertThat(read.content("answers/f/2/free")).isNull();
        assertThat(read.content("reviewers")).isNull();
    }

    private final class Counted implements Register {

        private final Filing filing;

        Counted(Filing filing) {
            this.filing = filing;
        }

        @Override
        public Entry append(Filing filed) {
            throw new AssertionError("nobody files here");
        }

        @Override
        public Optional<Entry> find(UUID disclosure, int version) {
            opened++;
            return Optional.of(new Entry(7, filing)).filter(_ -> disclosure.equals(filing.disclosure()));
        }
    }
}
