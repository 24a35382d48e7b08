package org.candour.scoring.reviews;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.support.problem.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.reviews.ReviewBench.confirmed;

class DrawTest {

    private static final String FILING = "sha256:" + "d".repeat(64);

    private static final At IT = new At("scope", "IT");

    private final ReviewBench bench = new ReviewBench();

    /** The expected were drawn with sha256sum. */
    @Test
    void drawsWhatAnybodyDrawsFromTheSeed() {
        assertThat(drawn(new Draw("7", 20, FILING))).containsExactly("R4");
        assertThat(drawn(new Draw("7", 50, FILING))).containsExactly("R1", "R2", "R3", "R4", "R8");
        assertThat(drawn(new Draw("9", 50, FILING))).containsExactly("R1", "R6", "R8");
        assertThat(drawn(new Draw("7", 100, FILING))).hasSize(8);
    }

    @Test
    void drawsOtherwiseFromAnotherFilingOrAtAnotherPlace() {
        assertThat(drawn(new Draw("7", 50, "sha256:" + "e".repeat(64)))).containsExactly("R1", "R3", "R4",
                "R5", "R8");
        assertThat(new Draw("7", 50, FILING).draws("cpg", "2.B", IT)).isFalse();
        assertThat(new Draw("7", 50, FILING).draws("cpg", "2.B", new At("scope", "OT"))).isTrue();
    }

    @Test
    void asksForADecisionAboutEachThatIsDrawn() {
        ProposedDepth random = new ProposedDepth("random", null, " 9 ", 50);

        assertThat(new ProposedReview(random, List.of(confirmed("R1"), confirmed("R2")))
                .findings(bench.about, bench.scoring)).containsExactly(missing("R6"), missing("R8"));
        assertThat(new ProposedReview(random, List.of(confirmed("R1"), confirmed("R6"), confirmed("R8")))
                .findings(bench.about, bench.scoring)).isEmpty();
    }

    @Test
    void anAnswerForEveryKeyIsDrawnApartFromThoseOfTheirOwn() {
        FilingUnderReview about = bench.about(
                new Answer("cpg", "2.B", IT, "PLANNED", List.of(), false, List.of()),
                new Answer("cpg", "2.B", new At("scope", At.EVERY), "IMPLEMENTED", List.of(), false,
                        List.of()));
        Depth all = new Depth.Random("7", 100);

        assertThat(Draw.findings(all, about, List.of(looked(IT)), bench.scoring)).singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("has none about question 2.B of form cpg, which the seed draws"));
        assertThat(Draw.findings(all, about, List.of(looked(null)), bench.scoring)).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("form cpg at IT,"));
        assertThat(Draw.findings(all, about, List.of(looked(IT), looked(null)), bench.scoring))
                .isEmpty();
        assertThat(Draw.findings(new Depth.Full(), about, List.of(), bench.scoring)).isEmpty();
    }

    private static Decision looked(@Nullable At at) {
        return new Decision.OnAnswer("cpg", "2.B", at, null, null, null);
    }

    private static Finding missing(String question) {
        return Finding.error("/decisions",
                "has none about question " + question + " of form rights-security, which the seed draws");
    }

    private static List<String> drawn(Draw draw) {
        return IntStream.rangeClosed(1, 8).mapToObj(i -> "R" + i)
                .filter(question -> draw.draws("rights-security", question, null)).toList();
    }

}
