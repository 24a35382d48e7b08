package org.candour.scoring.engine;

import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Dependencies.Asked;

import static org.assertj.core.api.Assertions.assertThat;

class DependenciesTest {

    private static final Dependencies RDR = Dependencies.of(Adopted.methodology("rdr"));
    private static final Dependencies CANDOUR = Dependencies.of(Adopted.methodology("candour"));

    @Test
    void ofAMeanAreThoseOfItsParts() {
        assertThat(node(RDR, "G01")).contains(rdr("G01.01")).doesNotContain(rdr("G02.01"));
        assertThat(RDR.ofResult("G")).contains(rdr("G01.01"), rdr("G02.01")).doesNotContain(rdr("P01a.01"));
        assertThat(RDR.ofResult("total")).containsAll(RDR.ofResult("G")).containsAll(RDR.ofResult("P"));
    }

    @Test
    void ofALeafIncludeTheAnswerThatAdmitsNotApplicable() {
        assertThat(node(CANDOUR, "C3.2")).contains(new Asked("ungp-rf", "C3.2"), new Asked("ungp-rf", "C3"));
    }

    @Test
    void ofWhatRepeatsIncludeTheAnswerThatNamesTheKeys() {
        assertThat(node(CANDOUR, "C1")).contains(new Asked("ungp-rf", "B1"));
        assertThat(node(CANDOUR, "1.A")).contains(new Asked("cpg", "OT"));
    }

    @Test
    void ofWhatIsCappedIncludeItsGates() {
        Set<Asked> respect = CANDOUR.ofResult("respect");

        for (ScoreNode node : TreeWalk.all(WorkedExampleTest.example().score().tree()).toList()) {
            for (ScoreNode.Cap gate : node.gates()) {
                assertThat(node(CANDOUR, node.node())).as(node.node())
                        .containsAll(node(CANDOUR, gate.node()));
            }
        }
        assertThat(respect).contains(new Asked("ungp-rf", "A1"));
    }

    @Test
    void areReadAtEveryKeyOnlyWhereThereIsAMeanOrALowestOverThem() {
        assertThat(RDR.everywhere("G01")).contains(rdr("G01.01"));
        assertThat(RDR.everywhere("G01.01")).isEmpty();
        assertThat(CANDOUR.everywhere("side")).isEmpty();
        assertThat(CANDOUR.everywhere("hygiene")).contains(new Asked("cpg", "1.A"));
        assertThat(CANDOUR.everywhere("nothing")).isEmpty();
    }

    @Test
    void areKnownForEveryNodeThatHasARule() {
        TreeWalk.all(WorkedExampleTest.example().score().tree())
                .filter(node -> !node.rule().equals("results") && !node.node().contains("/"))
                .forEach(node -> assertThat(CANDOUR.ofNode(node.node())).as(node.node()).isNotEmpty());
        assertThat(CANDOUR.ofNode("nothing")).isNull();
        assertThat(CANDOUR.ofResult("nothing")).isEmpty();
    }

    @Test
    void ofWhatIsExtrapolatedIncludeTheOthers() {
        Dependencies all = Dependencies.of(
                Sketch.of("""
                          it:
                            capped:
                              of: {extrapolated: {of: {all: [P1, {any: [P2]}]}, from: [{sum: {of: [P3]}}]}}
                              gates: [{of: P4, below: 1, cap: 0}]
                          """));
        assertThat(all.ofResult("it")).extracting(Asked::question).containsExactlyInAnyOrder("P1", "P2", "P3",
                "P4");
    }

    private static Asked rdr(String question) {
        return new Asked("rdr", question);
    }

    private static Set<Asked> node(Dependencies dependencies, String id) {
        return Objects.requireNonNull(dependencies.ofNode(id), id);
    }
}
