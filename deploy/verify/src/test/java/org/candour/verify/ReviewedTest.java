package org.candour.verify;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** Records that were made after a review. */
class ReviewedTest {

    private static final ReviewDecisions REVIEW = new ReviewDecisions(1,
            "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE",
            Decisions.of(List.of(
                    new Decision.OnAnswer("cpg", "2.B", new At("scope", "IT"), "IMPLEMENTED",
                            Rational.of(1, 2), null),
                    new Decision.OnAnswer("cpg", "1.A", null, null, Rational.ONE, null),
                    new Decision.OnAnswer("cpg", "1.E", null, null, null, true),
                    new Decision.LeftOut("ungp-rf", "B1", "privacy"))));

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void prepare() {
        bench = new Bench(folder);
        Sealed sealed = new Sealed(new FormRef("cpg", "2.0")).answer("OT", null, "YES")
                .answer("1.A", new At("scope", "*"), "IMPLEMENTED")
                .answer("2.B", new At("scope", "IT"), "PARTIAL");
        Bench.documents(sealed, "candour-1")
                .forEach((name, document) -> bench.put(name, Canonical.bytes(document)));
        bench.put("record", sealed.record(Methodology.of(Bench.methodology("candour-1")), REVIEW));
        bench.put("decisions", REVIEW.bytes());
    }

    @Test
    void computesTheReviewedNumberAgain() {
        Said said = verify();

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out()).contains("decisions    4 of review 1, " + REVIEW.commitment())
                .contains("equal byte for byte")
                .containsPattern(
                        "  hygiene  claimed \\S+ -> [0-9]+, evidenced 0 -> 0, reviewed \\S+ -> [1-9]");
    }

    @Test
    void namesDecisionsThatAreNotThoseOfTheRecord() {
        bench.put("decisions", text().replace("\"1/2\"", "\"1\"").getBytes(StandardCharsets.UTF_8));
        Said said = verify();

        assertThat(said.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out()).contains("/review/commitment: the record has \"" + REVIEW.commitment());
    }

    @Test
    void everyByteOfTheDecisionsCounts() {
        Said asTheyAre = verify();
        byte[] bytes = REVIEW.bytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            // the next letter: the last one of a salt stands for the same bytes as some of its neighbours
            changed[at]++;
            bench.put("decisions", changed);

            Said said = verify();

            assertThat(said).as("byte %d", at).isNotEqualTo(asTheyAre);
            assertThat(said.outcome()).as("byte %d: %s", at, said).isIn(Outcome.DIFFERENT, Outcome.UNCHECKED);
        }
    }

    @Test
    void saysWhatOfTheDecisionsIsNotProven() {
        bench.put("decisions", text().replace("{\"decisions\"", "{\"by\":\"nobody\",\"decisions\"")
                .getBytes(StandardCharsets.UTF_8));
        Said said = verify();

        assertThat(said.outcome()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out()).contains("passed over").contains("  by\n");
    }

    @Test
    void findsARecordThatDoesNotFollowFromItsDecisions() {
        byte[] other = new ReviewDecisions(2, REVIEW.salt(), REVIEW.decisions()).bytes();
        bench.put("decisions", other);
        Said said = verify();

        assertThat(said.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out()).contains("reviewed:1");
    }

    @Test
    void asksForTheDecisionsOfARecordThatIsAFile() {
        Said said = bench.verifyFiles();

        assertThat(said.outcome()).isEqualTo(Outcome.UNCHECKED);
        assertThat(said.err()).isEqualTo("The record is a file: say with --decisions where that is.\n");
    }

    @Test
    void saysWhyDecisionsCannotBeRead() {
        for (String broken : List.of("[]", "{}", text().replace("AQ", "A"),
                text().replace("\"1/2\"", "\"1/0\""),
                text().replace("\"1/2\"", "\"2\""), text().replace("\"1.E\"", "\"1.A\""),
                text().replace("\"number\":1", "\"number\":\"1\""))) {
            bench.put("decisions", broken.getBytes(StandardCharsets.UTF_8));
            Said said = verify();
            assertThat(said.outcome()).as(broken).isEqualTo(Outcome.UNCHECKED);
            assertThat(said.err()).as(broken).startsWith("The decisions").doesNotContain("fault of its own");
        }
    }

    private Said verify() {
        return Bench.run("score", folder.resolve("record").toString(), "--filing",
                folder.resolve("filing").toString(), "--methodology",
                folder.resolve("methodology").toString(),
                "--decisions", folder.resolve("decisions").toString());
    }

    private static String text() {
        return new String(REVIEW.bytes(), StandardCharsets.UTF_8);
    }
}
