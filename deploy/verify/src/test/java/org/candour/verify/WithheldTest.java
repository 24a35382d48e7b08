package org.candour.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.FormRef;
import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts without salt and content: they are named, and what does not depend on them is computed again. */
class WithheldTest {

    @TempDir
    private Path folder;

    private Bench bench;
    private Map<String, Object> documents;

    @BeforeEach
    void prepare() {
        bench = new Bench(folder);
        documents = Bench.documents(Bench.rdr(), "rdr-2020");
    }

    @Test
    void textThatIsErasedChangesNothing() {
        without("answers/rdr/G01.02/level:OpCom/free", "salt", "content");
        part("/filing/filing/answers/5").remove("text");

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out()).contains("parts        25 of 26 commitments",
                "withheld     1 parts are withheld or erased:",
                "  answers/rdr/G01.02/level:OpCom/free\n");
    }

    @Test
    void answerThatIsWithheldLeavesWhatDoesNotDependOnIt() {
        without("answers/rdr/G01.02/level:OpCom/structured", "salt", "content");

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL_IN_PART);
        assertThat(said.out()).contains("  answers/rdr/G01.02/level:OpCom/structured\n",
                "equal as far as it can be computed again").containsPattern("  not computed again: G  ")
                .containsPattern("  not computed again: total  ").containsPattern("\n  F  \\S+ -> [0-9]+")
                .containsPattern("equal in [1-9][0-9]+ of [0-9]+ nodes");
    }

    @Test
    void numberThatDoesNotDependOnWhatIsWithheldIsStillHeldAgainstTheAnswers() {
        without("answers/rdr/G01.02/level:OpCom/structured", "salt", "content");
        Change.at(documents, "/record/results/F/value/exact", _ -> "99");

        Said said = bench.verify(documents);

        assertThat(said.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out()).contains("/results/F/value/exact: the record has \"99\"");
    }

    @Test
    void nodeAtAnotherPlaceIsStillHeldAgainstTheAnswers() {
        without("answers/rdr/G01.02/level:OpCom/structured", "salt", "content");
        String place = leaf("G01.02", "Group");
        Change.at(documents, "/record" + place + "/reads/choice", _ -> "YES");

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out()).contains(place + "/reads/choice: the record has \"YES\"");
    }

    @Test
    void commitmentToWhatIsWithheldIsStillHeldAgainstTheDigest() {
        without("answers/rdr/G01.02/level:OpCom/structured", "salt", "content");
        Change.at(documents,
                "/filing/commitments/key=answers~1rdr~1G01.02~1level:OpCom~1structured/commitment",
                _ -> "sha256:" + "0".repeat(64));

        assertThat(bench.verify(documents).outcome()).isEqualTo(Outcome.DIFFERENT);
    }

    @Test
    void contentWithoutItsSaltIsComputedWithButNotProven() {
        without("answers/rdr/G01.02/level:OpCom/structured", "salt");

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL_IN_PART);
        assertThat(said.out()).contains(
                "not proven   1 parts are open without the salt that would prove them:",
                "in part      equal, but some of the parts that were read are not proven");
    }

    @Test
    void factsThatAreWithheldLeaveNothing() {
        without("facts", "salt", "content");

        Said said = bench.verify(documents);

        assertThat(said.outcome()).isEqualTo(Outcome.UNCHECKED);
        assertThat(said.err()).startsWith("The filing's facts").hasLineCount(1);
    }

    @Test
    void answerThatNamesTheKeysTakesEverythingAtThemAlong() {
        Sealed sealed = new Sealed(new FormRef("cpg", "2.0")).answer("OT", null, "YES")
                .answer("1.A", new At("scope", "*"), "IMPLEMENTED")
                .answer("2.B", new At("scope", "IT"), "PARTIAL");
        documents = Bench.documents(sealed, "candour-1");
        without("answers/cpg/OT/structured", "salt", "content");

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL_IN_PART);
        assertThat(said.out()).contains("not computed again: hygiene");
    }

    private void without(String key, String... members) {
        Map<String, Object> part = part("/filing/commitments/key=" + key.replace("/", "~1"));
        part.keySet().removeAll(List.of(members));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> part(String pointer) {
        return (Map<String, Object>) Change.find(documents, pointer);
    }

    /** The pointer to a leaf of the record's tree. */
    private String leaf(String node, String level) {
        return leaf("/tree", Change.find(documents, "/record/tree"), node, level);
    }

    private static String leaf(String place, Object tree, String node, String level) {
        if (tree instanceof Map<?, ?> map) {
            if (node.equals(map.get("node")) && Map.of("level", level).equals(map.get("at"))) {
                return place;
            }
            List<?> children = map.get("children") instanceof List<?> list ? list : List.of();
            for (int i = 0; i < children.size(); i++) {
                String found = leaf(place + "/children/" + i,
                        java.util.Objects.requireNonNull(children.get(i)), node,
                        level);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
