package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.engine.FilingBuilder.FULL;
import static org.candour.scoring.engine.FilingBuilder.OWN;

/** The worked example of candour/1, down to its intermediate fractions. */
class WorkedExampleTest {

    private static final Score SCORE = example().score();

    @Test
    void hasTheFractionsOfItsParts() {
        expect("A", "51", "223/6");
        expect("B", "275/4", "425/8");
        expect("C", "225/16", "125/16");
        expect("R", "50/3", "175/12");
    }

    @Test
    void hasTheFractionsOfRespect() {
        expect("respect", "7273/240", "10643/480");
        assertThat(amount("respect", "claimed").rounded()).isEqualTo(30);
        assertThat(amount("respect", "evidenced").rounded()).isEqualTo(22);
    }

    @Test
    void hasTheFractionsOfBothSides() {
        assertThat(side("IT")).containsExactly("8735/152", "10985/304");
        assertThat(side("OT")).containsExactly("445/8", "19255/592");
        expect("hygiene", "445/8", "19255/592");
        assertThat(amount("hygiene", "claimed").rounded()).isEqualTo(56);
        assertThat(amount("hygiene", "evidenced").rounded()).isEqualTo(33);
    }

    @Test
    void wouldBeEarlyIfItWereComplete() {
        Result respect = result("respect");
        assertThat(Adopted.methodology("candour").band("respect", amount("respect", "evidenced").exact()))
                .isEqualTo("early");
        assertThat(respect.band()).isNull();
        assertThat(respect.gaps()).containsExactlyInAnyOrderElementsOf(Stream.of("C2", "C3", "C4", "C5", "C6")
                .map(id -> new Result.Gap(id, new At("issue", "privacy"))).toList());
    }

    @Test
    void showsThePublicNoMoreOfHygieneThanItsStep() {
        assertThat(result("hygiene").step()).isEqualTo("under 40");
        assertThat(result("hygiene").beside())
                .filteredOn(beside -> beside.name().equals("technical"))
                .extracting(Result.Beside::step).containsExactly("under 40", "under 40");
    }

    @Test
    void explainsWhatIsShownBeside() {
        ScoreNode weakest = TreeWalk.node(SCORE, "weakest-issue");
        assertThat(weakest.rule()).isEqualTo("lowest over issue");
        assertThat(weakest.children()).extracting(ScoreNode::at)
                .containsExactly(new At("issue", "privacy"), new At("issue", "wages"));
        assertThat(weakest.children()).flatExtracting(ScoreNode::children).allMatch(ScoreNode::repeated);
    }

    @Test
    void countsItsAnswersAndItsEvidence() {
        // 22 questions once, of which B3 and B4 are skipped, 8 answered of the rest; 20 at wages, 21 at privacy
        assertThat(result("respect").answered()).isEqualTo(Rational.of(8 + 9 + 1, 20 + 19 + 21));
        assertThat(result("respect").evidencedShare()).isNotNull().isGreaterThan(Rational.ZERO)
                .isLessThan(Rational.ONE);
    }

    @Test
    void staysFreshEighteenMonthsAfterThePeriodAndTwelveAfterTheAssessment() {
        assertThat(result("respect").freshUntil()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(result("hygiene").freshUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        Result assessed = example().assessedOn(LocalDate.of(2026, 2, 10)).score().results().get("hygiene");
        assertThat(assessed).isNotNull().extracting(Result::freshUntil).isEqualTo(LocalDate.of(2027, 2, 10));
    }

    @Test
    void leavesOutTheFormThatWasNotFiled() {
        assertThat(SCORE.notFiled()).containsExactly("rights-in-security");
        assertThat(SCORE.results()).doesNotContainKey("rights-in-security");
    }

    static FilingBuilder example() {
        FilingBuilder filing = new FilingBuilder().issues("IN_PLACE", List.of("wages", "privacy"), FULL)
                .answer("A1", null, "IN_PLACE", false, FULL).answer("A1.1", null, "PARTLY", false)
                .answer("A1.2", null, "IN_PLACE", false, FULL).answer("A2", null, "PARTLY", false, OWN)
                .answer("A2.1", null, "IN_PLACE", false, OWN).answer("B2", null, "PARTLY", false, OWN)
                .answer("B3", null, "NOT_APPLICABLE", true).answer("B4", null, "NOT_APPLICABLE", true)
                .answer("C6.b", null, "IN_PLACE", false, OWN)
                .answer("C1", "wages", "IN_PLACE", false, FULL).answer("C1.1", "wages", "PARTLY", false, OWN)
                .answer("C2", "wages", "PARTLY", false).answer("C3", "wages", "PARTLY", false, OWN)
                .answer("C3.1", "wages", "NOT_IN_PLACE", false)
                .answer("C3.2", "wages", "NOT_APPLICABLE", true)
                .answer("C4", "wages", "PARTLY", false, OWN).answer("C5", "wages", "NOT_IN_PLACE", false)
                .answer("C6", "wages", "PARTLY", false, FULL).answer("C6.1", "wages", "IN_PLACE", false, FULL)
                .answer("C6.5", "wages", "NOT_APPLICABLE", true)
                .answer("C1", "privacy", "PARTLY", false, FULL)
                .answer("OT", null, "YES", false);
        Stream.of("1.A", "1.C", "2.A", "3.A", "3.C", "3.D", "3.J", "3.O", "5.B", "6.A")
                .forEach(id -> filing.answer(id, "*", "IMPLEMENTED", false, OWN));
        Stream.of("2.D", "3.S").forEach(id -> filing.answer(id, "*", "IMPLEMENTED", false, FULL));
        return filing.answer("2.B", "IT", "IMPLEMENTED", false, FULL)
                .answer("3.F", "IT", "IMPLEMENTED", false, OWN)
                .answer("3.G", "IT", "PLANNED", false).answer("4.A", "IT", "NOT_APPLICABLE", true)
                .answer("2.B", "OT", "PARTIAL", false, OWN).answer("3.F", "OT", "ALTERNATIVE", true, FULL)
                .answer("3.L", "OT", "NOT_APPLICABLE", true);
    }

    private static void expect(String node, String claimed, String evidenced) {
        assertThat(amount(node, "claimed").exact()).hasToString(claimed);
        assertThat(amount(node, "evidenced").exact()).hasToString(evidenced);
    }

    private static Stream<String> side(String key) {
        return TreeWalk.all(SCORE.tree())
                .filter(node -> node.node().equals("side") && new At("scope", key).equals(node.at()))
                .flatMap(node -> node.numbers().values().stream()).map(amount -> amount.exact().toString());
    }

    private static Amount amount(String node, String number) {
        Amount amount = TreeWalk.node(SCORE, node).numbers().get(number);
        return Objects.requireNonNull(amount);
    }

    private static Result result(String name) {
        return Objects.requireNonNull(SCORE.results().get(name));
    }
}
