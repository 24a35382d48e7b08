package org.candour.scoring.scores;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link Scores} does. */
public abstract class ScoresContract {

    /** The implementation, empty. */
    protected abstract Scores scores();

    @Test
    void answersWhatItAdded() {
        ExplainedScore score = score(1, "alpha", 50);

        assertThat(scores().add(List.of(score))).containsExactly(score.score());
        assertThat(scores().standing(List.of(score.score().id()))).containsValue(score.score());
    }

    @Test
    void neverChangesAScoreThatStands() throws IOException {
        ExplainedScore first = score(1, "alpha", 50);
        scores().add(List.of(first));
        ExplainedScore other = new ExplainedScore(with(first, 99), "{}".getBytes(StandardCharsets.UTF_8),
                first.digest());

        List<Score> stand = scores().add(List.of(score(2, "alpha", 1), other, score(2, "beta", 1)));

        assertThat(stand.get(1)).isEqualTo(first.score());
        ScoreDocument document = scores().documents(List.of(first.score().id())).getFirst();
        assertThat(written(document)).isEqualTo(first.document());
        assertThat(document.digest()).isEqualTo(first.digest());
        assertThat(document.id()).isEqualTo(first.score().id());
        assertThat(document.asOf()).isEqualTo(first.score().asOf());
    }

    @Test
    void answersTheFirstOfTwoUnderTheSameId() {
        ExplainedScore first = score(1, "alpha", 50);
        ExplainedScore second = new ExplainedScore(with(first, 99), first.document(), first.digest());

        assertThat(scores().add(List.of(first, second))).containsExactly(first.score(), first.score());
    }

    @Test
    void answersADocumentForEachStandingIdInTheOrderAsked() {
        List<ExplainedScore> all = IntStream.rangeClosed(1, 30).mapToObj(i -> score(i, "alpha", i)).toList();
        scores().add(all);
        List<String> ids = List.of(all.get(20).score().id(), "nothing:1:alpha:1", all.get(3).score().id());

        assertThat(scores().documents(ids)).extracting(ScoreDocument::digest)
                .containsExactly(all.get(20).digest(), all.get(3).digest());
    }

    @Test
    void listsTheNumbersOfAllScores() {
        ExplainedScore one = score(1, "alpha", 50);
        ExplainedScore other = score(1, "beta", 60);
        assertThat(scores().heads()).isEmpty();
        scores().add(List.of(one, other));

        assertThat(scores().heads()).containsExactlyInAnyOrder(one.score(), other.score());
    }

    @Test
    void findsNothingWhereNothingIsAsked() {
        assertThat(scores().documents(List.of())).isEmpty();
        assertThat(scores().standing(List.of())).isEmpty();
    }

    private static ExplainedScore score(long position, String methodology, int value) {
        ReceivedFiling filing = Samples.filing(position);
        MethodologyReference rules = new MethodologyReference(methodology, "1", "sha256:" + "b".repeat(64));
        return SampleFunction.explained(rules.scoreOf(filing.disclosure(), 1), filing, rules, value);
    }

    private static Score with(ExplainedScore score, int value) {
        return SampleFunction.explained(score.score().id(),
                Samples.filing(Samples.GLOBEX, score.score().disclosure(), 1, 77),
                score.score().methodology(), value)
                .score();
    }

    private static byte[] written(ScoreDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.writeTo(out);
        return out.toByteArray();
    }

}
