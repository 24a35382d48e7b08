package org.candour.scoring.scores;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.record.ReviewDecisions;

import static org.assertj.core.api.Assertions.assertThat;

class ReadReviewedScoresTest {

    private final String disclosure = UUID.randomUUID().toString();

    private final InMemoryFilings filings = new InMemoryFilings();

    private final InMemoryScores scores = new InMemoryScores();

    private final InMemoryPublications publications = new InMemoryPublications();

    private final Reviews reviews = new Reviews();

    private final ReadPublicScores read = new ReadPublicScores(filings, scores, publications,
            new InMemoryPublicDocuments(), _ -> filings.kept().getFirst(), new Records(), reviews);

    private final ReadScores whole = new ReadScores(filings, scores, reviews);

    private final String filed = disclosure + ":1:alpha:1";

    @Test
    void standsBehindTheScoreOfWhatWasFiled() {
        scored();
        publish();
        assertThat(texts(read.of(disclosure))).containsExactly("filed");

        reviews.close(1, "AQEB");

        assertThat(texts(read.of(disclosure))).containsExactly("filed", "reviewed 1 AQEB");
        assertThat(read.of(disclosure)).extracting(ScoreDocument::id).containsExactly(filed,
                filed + ":reviewed:1");
        reviews.close(2, "AgEB");
        assertThat(texts(read.of(disclosure))).containsExactly("filed", "reviewed 2 AgEB");
    }

    @Test
    void hasAnAddressAfterEachClosing() {
        scored();
        publish();
        reviews.close(1, "AQEB");
        reviews.close(2, "AgEB");

        assertThat(read.one(filed + ":reviewed:1")).map(ReadReviewedScoresTest::text)
                .contains("reviewed 1 AQEB");
        assertThat(read.one(filed + ":reviewed:2")).map(ReadReviewedScoresTest::text)
                .contains("reviewed 2 AgEB");
        for (String other : List.of(":reviewed:3", ":reviewed:0", ":reviewed:", ":reviewed:01",
                ":reviewed:1:1")) {
            assertThat(read.one(filed + other)).as(other).isEmpty();
        }
    }

    @Test
    void isReadByNobodyBeforeTheFilingIsPublished() {
        scored();
        reviews.close(1, "AQEB");

        assertThat(read.of(disclosure)).isEmpty();
        assertThat(read.one(filed + ":reviewed:1")).isEmpty();
        assertThat(reviews.asked).isZero();
    }

    @Test
    void changesUnderItsNumberWhereAClosingThatNobodyMayKnowOfChangesIt() {
        scored();
        publish();
        reviews.close(1, "AQEB");
        assertThat(texts(read.of(disclosure))).contains("reviewed 1 AQEB");

        reviews.closings.set(0, decisions(1, "BQEB"));

        assertThat(texts(read.of(disclosure))).containsExactly("filed", "reviewed 1 BQEB");
    }

    @Test
    void isReadWholeByThoseWhoMayReadWhatWasFiled() {
        scored();
        reviews.close(1, "AQEB");

        assertThat(whole.of(disclosure, _ -> true)).extracting(ScoreDocument::id).containsExactly(filed,
                filed + ":reviewed:1");
        assertThat(whole.one(filed + ":reviewed:1", _ -> true)).isPresent();
        assertThat(whole.one(filed + ":reviewed:1", _ -> false)).isEmpty();
        assertThat(whole.one(filed + ":reviewed:2", _ -> true)).isEmpty();
        assertThat(whole.of(disclosure, _ -> false)).isEmpty();
    }

    private void scored() {
        ReceivedFiling filing = Samples.filing(Samples.ACME, disclosure, 1, 10);
        filings.keep(List.of(filing));
        filings.expect(List.of(new Filings.Expected(filing, List.of(filed))));
        scores.add(List
                .of(new SampleFunction().score(filing, new MethodologyReference("alpha", "1", "sha256:a"))));
    }

    private void publish() {
        publications.keep(List.of(new Publication(disclosure, 1, 10, Samples.ACME, Instant.EPOCH)));
    }

    private static ReviewDecisions decisions(int number, String salt) {
        return new ReviewDecisions(number, salt, Decisions.NONE);
    }

    private static List<String> texts(List<ScoreDocument> documents) {
        return documents.stream().map(ReadReviewedScoresTest::text).toList();
    }

    private static String text(ScoreDocument document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Records implements PublicRecords {

        @Override
        public Optional<byte[]> of(ReceivedFiling filing, MethodologyReference methodology) {
            return Optional.of("filed".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<byte[]> reviewed(ReceivedFiling filing, MethodologyReference methodology,
                ReviewDecisions decisions) {
            return Optional.of(("reviewed " + decisions.number() + " " + decisions.salt())
                    .getBytes(StandardCharsets.UTF_8));
        }

    }

    /** Closings of the one filing. */
    private final class Reviews implements ClosedReviews {

        private final List<ReviewDecisions> closings = new ArrayList<>();

        private int asked;

        void close(int number, String salt) {
            closings.add(decisions(number, salt));
        }

        @Override
        public Map<Integer, ReviewDecisions> latest(String of, Collection<Integer> versions) {
            asked += versions.size();
            Map<Integer, ReviewDecisions> latest = new HashMap<>();
            versions.forEach(version -> closings.forEach(each -> latest.put(version, each)));
            return latest;
        }

        @Override
        public Optional<ReviewDecisions> find(String of, int version, int number) {
            asked++;
            return closings.stream().filter(each -> each.number() == number).findFirst();
        }

        @Override
        public Map<String, ReviewDecisions> all() {
            return Map.of();
        }

        @Override
        public List<ScoreDocument> scores(String of, int version) {
            return closings.isEmpty()
                    ? List.of()
                    : List.of(new PublicDocument(filed + ":reviewed:" + closings.getLast().number(),
                            Instant.EPOCH, new byte[0]));
        }

    }

}
