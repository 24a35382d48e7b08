package org.candour.scoring.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is named, in examples that can be followed by hand. */
class NamedMovesTest {

    private static final String MEAN = "it: {mean: [Q1, Q2, Q3, Q4]}";

    @Test
    void raiseWhatIsUnansweredOrWeakAndLeaveWhatDoesNotApply() {
        assertThat(claimed(MEAN, "Q1=PARTLY", "Q2=NA", "Q3=YES")).containsExactly("Q4=YES +100/3 -> 250/3",
                "Q1=YES +50/3 -> 200/3");
    }

    @Test
    void attachEvidenceWhereItIsMissing() {
        assertThat(moves(MEAN, "evidenced", "Q1=YES", "Q2=YES:1", "Q3=YES:1", "Q4=YES:1/2"))
                .containsExactly("Q1=YES UPLOADED +25 -> 175/2", "Q4=YES UPLOADED +25/2 -> 75");
    }

    @Test
    void standForEveryKeyThatHasNoAnswerOfItsOwn() {
        assertThat(claimed("it: {meanOver: {dimension: place, of: {mean: [S1, S2]}}}", "S1@a=YES",
                "S2@b=PARTLY"))
                .startsWith("S1@b=YES +25 -> 125/2", "S2@a=YES +25 -> 125/2",
                        "S2@b=YES +25/2 -> 50");
        assertThat(claimed("it: {meanOver: {dimension: place, of: {mean: [S1, S2]}}}", "S1@a=YES",
                "S1@b=YES"))
                .startsWith("S2@*=YES +50 -> 100", "S2@a=YES +25 -> 75", "S2@b=YES +25 -> 75");
    }

    @Test
    void areFewerWhereTwoPlacesAreEquallyLow() {
        String lowest = "it: {lowestOver: {dimension: place, of: {mean: [S1]}}}";
        assertThat(claimed(lowest, "S1@a=NO", "S1@b=PARTLY")).containsExactly("S1@a=YES +50 -> 50");
        assertThat(claimed(lowest, "S1@a=NO", "S1@b=NO")).isEmpty();
        assertThat(together(lowest, "S1@a=NO", "S1@b=NO")).containsExactly("S1@*=YES +100 -> 100");
        assertThat(together(lowest, "S1@a=NO", "S1@b=NO", "S1@c=NA")).isEmpty();
        assertThat(together("it: {meanOver: {dimension: place, of: {mean: [S1]}}}", "S1@a=NO", "S1@b=NO"))
                .isEmpty();
    }

    @Test
    void countAtEveryKeyWhereAMeanOverAllIsReadAtEach() {
        String twice = "c: {meanOver: {dimension: place, of: {mean: [S2]}}}\n"
                + "it: {meanOver: {dimension: place, of: {mean: [S1, c]}}}";
        assertThat(claimed(twice, "S1@a=YES", "S1@b=NO", "S2@a=NO", "S2@b=NO")).containsExactly(
                "S1@b=YES +25 -> 50", "S2@a=YES +25 -> 50", "S2@b=YES +25 -> 50");
    }

    @Test
    void liftAGateWithTheAnswerThatSetIt() {
        String gated = "it: {capped: {of: {mean: [Q1, Q2]}, gates: [Q2], atZero: 40, belowFull: 70}}";
        assertThat(claimed(gated, "Q1=YES", "Q2=PARTLY")).containsExactly("Q2=YES +30 -> 100");
    }

    @Test
    void areNotNamedWhereThereIsNoScore() {
        assertThat(claimed("it: {mean: [Q1]}", "Q1=NA")).isEmpty();
    }

    @Test
    void tryTheEvidenceThatCandourCountsMost() {
        FilingBuilder filing = new FilingBuilder().allOfRespect("IN_PLACE", false, List.of("wages"),
                List.of());
        Moves moves = Moves.of(Adopted.methodology("candour"), filing.build(), FilingBuilder.SUBMITTED, 3,
                10_000_000);
        List<Move> respect = Objects
                .requireNonNull(Objects.requireNonNull(moves.results().get("respect")).get("evidenced"));

        assertThat(respect).isNotEmpty().allSatisfy(move -> {
            assertThat(move.attached()).isNotNull();
            List<Answer> changed = new java.util.ArrayList<>(filing.answers());
            changed.removeIf(each -> each.question().equals(move.question())
                    && Objects.equals(each.at(), move.at()));
            changed.add(move.instead());
            assertThat(Engine.score(Adopted.methodology("candour"), filing.filing(changed),
                    FilingBuilder.SUBMITTED).results().get("respect")).isNotNull()
                    .extracting(result -> result.numbers().get("evidenced")).isEqualTo(move.becomes());
        });
    }

    private static List<String> claimed(String rules, String... answers) {
        return moves(rules, "claimed", answers);
    }

    private static List<String> moves(String rules, String number, String... answers) {
        return texts(of(rules, answers).results(), number);
    }

    private static List<String> together(String rules, String... answers) {
        return texts(of(rules, answers).together(), "claimed");
    }

    private static Moves of(String rules, String... answers) {
        return Moves.of(Sketch.of(rules), Sketch.filing(answers), FilingBuilder.SUBMITTED, 10, 1_000_000);
    }

    private static List<String> texts(Map<String, Map<String, List<Move>>> found, String number) {
        Map<String, List<Move>> it = Objects.requireNonNull(found.get("it"));
        return Objects.requireNonNull(it.get(number)).stream().map(NamedMovesTest::text).toList();
    }

    private static String text(Move move) {
        At at = move.at();
        Evidence attached = move.attached();
        return move.question() + (at == null ? "" : "@" + at.key()) + "=" + move.instead().choice()
                + (attached == null ? "" : " " + attached.state()) + " +" + move.change().exact() + " -> "
                + move.becomes().exact();
    }

}
