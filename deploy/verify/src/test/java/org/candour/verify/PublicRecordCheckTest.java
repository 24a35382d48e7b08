package org.candour.verify;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** The record that everybody reads: what is open is computed again, what is for reviewers is named. */
class PublicRecordCheckTest {

    static final Set<String> REVIEWERS_ONLY = Set.of("2.A", "2.B", "2.E", "3.A", "3.B", "3.C", "3.D",
            "3.E", "3.F", "3.G", "3.H", "3.I", "3.K", "3.L", "3.M", "3.N", "3.O", "3.P", "3.Q", "3.R", "3.S",
            "4.A", "4.B");

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void prepare() {
        bench = new Bench(folder);
    }

    @Test
    void isEqualWhereNothingIsForReviewers() {
        Said said = bench.verify(documents(Bench.rdr(), "rdr-2020", Set.of(), Bench.rdr().publicVersion()));

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out()).contains("for everybody, computed again", "equal byte for byte")
                .containsPattern("\n  total  \\S+ -> [0-9]+\n").doesNotContain("questions of");
    }

    @Test
    void isEqualInPartAndSaysWhatIsWithheld() {
        Said said = bench.verify(documents(cpg().publicVersion()));

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL_IN_PART);
        assertThat(said.out()).contains("withheld     23 questions of cpg 2.0 are for reviewers only",
                "  2.A 2.B 2.E 3.A 3.B 3.C 3.D 3.E 3.F 3.G 3.H 3.I 3.K 3.L 3.M 3.N 3.O 3.P 3.Q 3.R 3.S 4.A 4.B\n",
                "not computed again: hygiene  withheld: under 40");
    }

    @Test
    void isEqualForWhoHasTheWholeFiling() {
        Said said = bench.verify(documents(cpg().version()));

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
    }

    @Test
    void hasTheWordThatFollowsFromTheWholeFiling() {
        Map<String, Object> documents = documents(cpg().version());
        Change.at(documents, "/record/results/hygiene/step", _ -> "40-79");

        Said said = bench.verify(documents);

        assertThat(said.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out()).contains("/results/hygiene/step: the record has \"40-79\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/results/hygiene/beside/name=organisation/result/claimed/rounded | 99 | /results/hygiene/beside/0/",
            "/results/hygiene/freshUntil | 2030-01-01 | /results/hygiene/freshUntil: ",
            "/inputs | sha256:0 | /inputs: ",
            "/filing/digest | sha256:0 | /filing/digest: ",
            "/asOf | 2021-02-24T12:00:00Z | /asOf: ",
            "/withheld/0/formVersion | 1.0.1 | /withheld: cpg 1.0.1 is no form",
            "/withheld/0/questions/0 | 2.C | /withheld: answers/cpg/2.C",
            "/withheld/0/questions/1 | 2.A | /results/hygiene/gaps/",
            "/tree/children/0/rule | mean | /tree/children/0/rule: "})
    void namesWhatWasChanged(String place, String value, String begin) {
        Map<String, Object> documents = documents(cpg().publicVersion());
        Change.at(documents, "/record" + place, _ -> value.equals("99") ? 99 : value);

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out().lines().toList().getLast()).startsWith("different    " + begin);
    }

    @Test
    void hasNoNumberWhereItIsWithheld() {
        put("/record/tree/children/0/result", result -> Map.of("claimed", Map.of("exact", "1", "rounded", 1)),
                "/tree/children/0/result/claimed: ");
    }

    @Test
    void hasNoRevision() {
        put("/record/filing", filing -> {
            Map<Object, Object> more = new HashMap<>((Map<?, ?>) filing);
            more.put("revision", 2);
            return more;
        }, "/filing/revision: ");
    }

    @Test
    void withholdsAllThatWasFiledForReviewers() {
        Map<String, Object> documents = documents(cpg().version());
        Change.at(documents, "/record/withheld/0/questions", _ -> List.of("2.A"));

        Said said = bench.verify(documents);

        assertThat(said.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out())
                .contains("/withheld: answers/cpg/2.B/scope:IT/structured was filed for reviewers"
                        + " only, and is not among what is withheld");
    }

    @Test
    void leavesOutWhatDependsOnAnAnswerThatWasErased() {
        Map<String, Object> documents = documents(Bench.rdr(), "rdr-2020", Set.of(),
                Bench.rdr().publicVersion());
        Map<?, ?> part = (Map<?, ?>) Change.find(documents,
                "/filing/commitments/key=answers~1rdr~1G01.02~1level:OpCom~1structured");
        part.keySet().removeAll(Set.of("salt", "content"));

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL_IN_PART);
    }

    @Test
    void isNotCheckedForAnAudienceThatIsUnknown() {
        Map<String, Object> documents = documents(cpg().publicVersion());
        Change.at(documents, "/record/audience", _ -> "friends");

        assertThat(bench.verify(documents).outcome()).isEqualTo(Outcome.UNCHECKED);
    }

    private void put(String place, UnaryOperator<Object> change, String begin) {
        Map<String, Object> documents = documents(cpg().publicVersion());
        Change.at(documents, place, change);

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out().lines().toList().getLast()).startsWith("different    " + begin);
    }

    private static Sealed cpg() {
        return new Sealed(new FormRef("cpg", "2.0")).answer("OT", null, "YES")
                .answer("1.A", new At("scope", "*"), "IMPLEMENTED")
                .answer("2.C", new At("scope", "IT"), "PARTIAL")
                .answer("2.B", new At("scope", "IT"), "PARTIAL").reviewersOnly("2.B");
    }

    private static Map<String, Object> documents(Map<String, Object> version) {
        return documents(cpg(), "candour-1", REVIEWERS_ONLY, version);
    }

    private static Map<String, Object> documents(Sealed sealed, String methodology, Set<String> reviewersOnly,
            Map<String, Object> version) {
        Map<String, Object> rules = Bench.methodology(methodology);
        return Map.of("record",
                Json.read(sealed.publicRecord(Methodology.of(rules), reviewersOnly), "The record"), "filing",
                Json.read(Canonical.bytes(version), "The filing"), "methodology", rules);
    }
}
