package org.candour.verify;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** The record that everybody reads after a review: it carries the decisions that everybody may read. */
class PublicReviewedCheckTest {

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void prepare() {
        bench = new Bench(folder);
    }

    @Test
    void isEqualWhereNothingIsForReviewers() {
        Said said = bench.verify(rdr());

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out()).contains("1 of closing 1 of the review are about public answers",
                "equal byte for byte");
    }

    @Test
    void isEqualInPartWhereSomethingIsForReviewersAlsoForWhoHasTheWholeFiling() {
        for (Map<String, Object> version : List.of(cpg().version(), cpg().publicVersion())) {
            Said said = bench.verify(cpg(version));

            assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL_IN_PART);
            assertThat(said.out()).contains("not computed again: hygiene  withheld: under 40");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/results/total/reviewed/exact | 1/7 | /results/total/reviewed/exact: ",
            "/review/decisions/0/choice | YES | /results/", "/review/number | 2 | /id: ",
            "/id | 01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f:1:rdr:2020:reviewed:2 | /id: "})
    void namesWhatWasChanged(String place, String value, String begin) {
        Map<String, Object> documents = rdr();
        Change.at(documents, "/record" + place, _ -> value.equals("2") ? 2 : value);

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out().lines().toList().getLast()).startsWith("different    " + begin);
    }

    @Test
    void hasNoDecisionAboutWhatItWithholds() {
        Map<String, Object> documents = cpg(cpg().publicVersion());
        Change.at(documents, "/record/review/decisions/0/question", _ -> "2.B");

        Said said = bench.verify(documents);

        assertThat(said.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out()).contains("/review/decisions: cpg/2.B is withheld");
    }

    private static Map<String, Object> rdr() {
        return documents(Bench.rdr(), "rdr-2020", Set.of(), Bench.rdr().publicVersion(),
                new Decision.OnAnswer("rdr", "G01.02", new At("level", "OpCom"), "NO", null, null));
    }

    private static Map<String, Object> cpg(Map<String, Object> version) {
        return documents(cpg(), "candour-1", PublicRecordCheckTest.REVIEWERS_ONLY, version,
                new Decision.OnAnswer("cpg", "1.A", null, null, Rational.of(1, 2), null),
                new Decision.OnAnswer("cpg", "2.B", new At("scope", "IT"), null, Rational.ONE, null));
    }

    private static Sealed cpg() {
        return new Sealed(new FormRef("cpg", "2.0")).answer("OT", null, "YES")
                .answer("1.A", new At("scope", "*"), "IMPLEMENTED")
                .answer("2.B", new At("scope", "IT"), "PARTIAL").reviewersOnly("2.B");
    }

    private static Map<String, Object> documents(Sealed sealed, String methodology, Set<String> reviewersOnly,
            Map<String, Object> version, Decision... decisions) {
        Map<String, Object> rules = Bench.methodology(methodology);
        ReviewDecisions review = new ReviewDecisions(1,
                Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]),
                Decisions.of(List.of(decisions)));
        return Map.of("record",
                Json.read(sealed.publicRecord(Methodology.of(rules), reviewersOnly, review), "The record"),
                "filing", Json.read(Canonical.bytes(version), "The filing"), "methodology", rules);
    }

}
