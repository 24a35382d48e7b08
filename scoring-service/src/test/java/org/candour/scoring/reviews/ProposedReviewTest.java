package org.candour.scoring.reviews;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.At;
import org.candour.support.problem.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.reviews.ReviewBench.choice;
import static org.candour.scoring.reviews.ReviewBench.confirmed;
import static org.candour.scoring.reviews.ReviewBench.strength;

class ProposedReviewTest {

    private final ReviewBench bench = new ReviewBench();

    @Test
    void findsNothingInWhatIsRight() {
        assertThat(
                pointers(confirmed("R1"), choice("R2", "PARTLY"), strength("R3", "1/2"), strength("R4", "0")))
                .isEmpty();
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(pointers(new ProposedDecision("rights-security", "R1", null, null, "3/2", null, "x", " ",
                List.of("", "y\u0000"), null))).containsExactly("/decisions/0/reason",
                        "/decisions/0/opened/0",
                        "/decisions/0/opened/1", "/decisions/0/strength", "/decisions/0/leftOut");
        assertThat(
                pointers(new ProposedDecision("rights-security", "R1", null, null, "1/2", null, null, "So.",
                        List.of(), null)))
                .containsExactly("/decisions/0/opened");
        assertThat(pointers(new ProposedDepth("random", null, "", 0))).containsExactly("/depth/seed",
                "/depth/percent");
        assertThat(pointers(new ProposedDepth("targeted", "\u0007", null, null)))
                .containsExactly("/depth/why");
        assertThat(pointers(new ProposedDepth(null, null, null, null))).containsExactly("/depth/kind");
    }

    @Test
    void namesWhatCannotBeDecided() {
        ProposedDecision elsewhere = new ProposedDecision("rights-security", "R1", new At("scope", "IT"),
                "PARTLY",
                null, null, null, "So.", List.of(), null);
        ProposedDecision otherForm = new ProposedDecision("cpg", "2.B", null, null, null, null, null, "So.",
                List.of(), null);

        assertThat(pointers(choice("R1", "PERHAPS"), elsewhere, otherForm, confirmed("R9"), confirmed("R2"),
                choice("R2", "PARTLY"))).containsExactly("/decisions/0/choice", "/decisions/1",
                        "/decisions/2/question",
                        "/decisions/3/question", "/decisions/5");
    }

    @Test
    void findsWhatIsMissing() {
        assertThat(pointers(
                new ProposedDecision(null, null, null, null, null, null, null, null, List.of(), null)))
                .containsExactly("/decisions/0/form", "/decisions/0/question", "/decisions/0/reason");
        assertThat(pointers(new ProposedDecision("rights-security", "R1", null, null, null, null, "x", "So.",
                List.of(), null))).containsExactly("/decisions/0/question");
    }

    @Test
    void readsNoMoreThanSomebodyWrites() {
        assertThat(new ProposedReview(ReviewBench.FULL, Collections.nCopies(501, confirmed("R1")))
                .findings(bench.about, bench.scoring)).extracting(Finding::pointer)
                .containsExactly("/decisions");
    }

    private List<String> pointers(ProposedDecision... decisions) {
        return new ProposedReview(ReviewBench.FULL, List.of(decisions)).findings(bench.about, bench.scoring)
                .stream()
                .map(Finding::pointer).toList();
    }

    private List<String> pointers(ProposedDepth depth) {
        return new ProposedReview(depth, List.of()).findings(bench.about, bench.scoring).stream()
                .map(Finding::pointer).toList();
    }

}
