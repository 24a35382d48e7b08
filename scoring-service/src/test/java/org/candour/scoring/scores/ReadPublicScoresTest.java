package org.candour.scoring.scores;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadPublicScoresTest {

    private final String disclosure = UUID.randomUUID().toString();

    private final InMemoryFilings filings = new InMemoryFilings();

    private final InMemoryScores scores = new InMemoryScores();

    private final InMemoryPublications publications = new InMemoryPublications();

    private final List<String> computed = new ArrayList<>();

    private final List<String> announced = new ArrayList<>();

    private final InMemoryPublicDocuments kept = new InMemoryPublicDocuments();

    private final ReadPublicScores read = fresh();

    @Test
    void readsTheScoresOfPublishedVersionsInOrder() {
        scored(1, 10);
        scored(2, 11);
        scored(10, 12);
        publish(10, 12);
        publish(1, 10);

        assertThat(read.of(disclosure)).hasSize(4);
        assertThat(computed).containsExactlyInAnyOrder("1 alpha", "1 beta", "10 alpha", "10 beta");
    }

    @Test
    void readsNothingThatIsNotPublished() {
        scored(1, 10);

        assertThat(read.of(disclosure)).isEmpty();
        assertThat(read.one(disclosure + ":1:alpha:1")).isEmpty();
        assertThat(computed).isEmpty();
    }

    @Test
    void readsOneScoreOfAPublishedVersion() {
        scored(1, 10);
        scored(2, 11);
        publish(1, 10);

        assertThat(read.one(disclosure + ":1:beta:1")).isPresent();
        for (String id : List.of(disclosure + ":2:beta:1", disclosure + ":1:gamma:1", disclosure, ":", "")) {
            assertThat(read.one(id)).as(id).isEmpty();
        }
    }

    @Test
    void readsNothingBeforeTheScoreStands() {
        ReceivedFiling filing = Samples.filing(Samples.ACME, disclosure, 1, 10);
        filings.keep(List.of(filing));
        filings.expect(List.of(new Filings.Expected(filing, List.of(disclosure + ":1:alpha:1"))));
        publish(1, 10);

        assertThat(read.of(disclosure)).isEmpty();
    }

    @Test
    void readsNothingOfAFilingThatStandsWhereAnotherIsPublished() {
        scored(1, 10);
        scored(2, 11);
        publish(2, 10);

        assertThat(read.of(disclosure)).isEmpty();
    }

    @Test
    void readsNothingOfAnotherDisclosureWhoseFilingStandsThere() {
        scored(1, 10);
        new ScoreFilings(filings, scores, SampleFunction::new)
                .score(List.of(Samples.filing(Samples.GLOBEX, UUID.randomUUID().toString(), 1, 11)));
        publish(1, 11);

        assertThat(read.of(disclosure)).isEmpty();
        assertThat(computed).isEmpty();
    }

    @Test
    void computesADocumentOnce() {
        scored(1, 10);
        publish(1, 10);

        String first = read.of(disclosure).getFirst().digest();

        assertThat(read.of(disclosure).getFirst().digest()).isEqualTo(first);
        assertThat(read.one(disclosure + ":1:alpha:1").orElseThrow().digest()).isEqualTo(first);
        assertThat(computed).hasSize(2);
    }

    @Test
    void readsNoFilingOnceItsDocumentsAreKeptAlsoAfterARestart() {
        scored(1, 10);
        publish(1, 10);
        read.of(disclosure);
        announced.clear();

        assertThat(fresh().of(disclosure)).hasSize(2);
        assertThat(fresh().one(disclosure + ":1:alpha:1")).isPresent();

        assertThat(announced).isEmpty();
        assertThat(computed).hasSize(2);
    }

    @Test
    void computesOnlyWhatIsNotKept() {
        scored(1, 10);
        publish(1, 10);
        read.one(disclosure + ":1:alpha:1");

        assertThat(fresh().of(disclosure)).hasSize(2);
        assertThat(computed).containsExactly("1 alpha", "1 beta");
    }

    @Test
    void forgetsWhatIsTooMuchTheOldestFirst() {
        RecentDocuments recent = new RecentDocuments(10);
        recent.keep("a", document(new byte[6]));
        recent.keep("b", document(new byte[4]));
        recent.keep("c", document(new byte[5]));
        recent.keep("d", document(new byte[11]));

        assertThat(recent.find(List.of("a", "b", "c", "d"))).containsOnlyKeys("b", "c");
    }

    private ReadPublicScores fresh() {
        return new ReadPublicScores(filings, scores, publications, kept, announcement -> {
            announced.add("read");
            return filings.kept().stream()
                    .filter(filing -> Arrays.equals(filing.announcement(), announcement)).findAny()
                    .orElseThrow();
        }, this::open, ClosedReviews.NONE);
    }

    private Optional<byte[]> open(ReceivedFiling filing, MethodologyReference methodology) {
        String what = filing.version() + " " + methodology.id();
        computed.add(what);
        return Optional.of(what.getBytes(StandardCharsets.UTF_8));
    }

    private void scored(int version, long position) {
        new ScoreFilings(filings, scores, SampleFunction::new)
                .score(List.of(Samples.filing(Samples.ACME, disclosure, version, position)));
    }

    private void publish(int version, long position) {
        publications.keep(List
                .of(new Publication(disclosure, version, position, Samples.ACME, Samples.SUBMITTED)));
    }

    private static PublicDocument document(byte[] bytes) {
        return new PublicDocument("id", Samples.SUBMITTED, bytes);
    }

}
