package org.candour.scoring.backtest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.candour.scoring.backtest.Mover.MovedRule;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.yaml.MethodologyYaml;
import org.candour.scoring.scores.ReceivedFiling;

import static org.assertj.core.api.Assertions.assertThat;

class TryFilingTest {

    private static final String RESULTS = """
                                          results:
                                            - {name: total, form: rights-security, rule: all}
                                          """;

    private static final String TWO_RESULTS = """
                                              results:
                                                - {name: total, form: rights-security, rule: all}
                                                - {name: first, form: rights-security, rule: first}
                                                - {name: second, form: rights-security, rule: second}
                                              """;

    private final TrialWorld world = new TrialWorld();

    @Test
    void comparesNothingWhereOnlyWhatStandsCannotScore() {
        ReceivedFiling filing = world.file("SINCE_LATELY", "IN_PLACE");
        Methodology standing = methodology("1/2", RESULTS);
        Methodology tried = methodology("1/2, SINCE_LATELY: 1/4", RESULTS);

        Trial.Scored scored = (Trial.Scored) TryFiling.of(filing, tried, Optional.of(standing));

        assertThat(scored.before()).isEmpty();
        assertThat(scored.after()).containsEntry("total/value", 63);
        assertThat(scored.movers()).isEmpty();
        assertThat(TryFiling.of(filing, standing, Optional.of(tried)))
                .isEqualTo(new Trial.NotScored("unknown-answer"));
    }

    @Test
    void namesOfEachResultOnlyRulesBelowItThoughTheyStandInFullElsewhere() {
        ReceivedFiling filing = world.file("PARTLY", "IN_PLACE");

        Trial.Scored scored = (Trial.Scored) TryFiling.of(filing, methodology("0", TWO_RESULTS),
                Optional.of(methodology("1/2", TWO_RESULTS)));

        assertThat(scored.movers()).extracting(Mover::number).containsExactly("total/value", "first/value");
        assertThat(scored.movers().getFirst().rules()).containsExactly(new MovedRule("first", 50, 0),
                new MovedRule("within", 50, 0), new MovedRule("all", 75, 50));
        assertThat(scored.movers().getLast().rules()).containsExactly(new MovedRule("first", 50, 0),
                new MovedRule("within", 50, 0));
    }

    @Test
    void namesFirstWhatComesOrGoes() {
        ReceivedFiling filing = world.file("PARTLY", "PARTLY");
        Methodology number = methodology("1/2", RESULTS);
        Methodology none = methodology("{skip: always}", RESULTS);

        assertThat(((Trial.Scored) TryFiling.of(filing, none, Optional.of(number))).movers()).singleElement()
                .extracting(Mover::before, Mover::after, Mover::distance).containsExactly(50, null, 101);
        assertThat(((Trial.Scored) TryFiling.of(filing, number, Optional.of(none))).movers()).singleElement()
                .extracting(Mover::before, Mover::after).containsExactly(null, 50);
    }

    @Test
    void saysNothingOfResultsThatOnlyOneHas() {
        ReceivedFiling filing = world.file("PARTLY", "PARTLY");

        Trial.Scored scored = (Trial.Scored) TryFiling.of(filing, methodology("1/2", TWO_RESULTS),
                Optional.of(methodology("1/2", RESULTS)));

        assertThat(scored.movers()).isEqualTo(List.of());
    }

    private static Methodology methodology(String partly, String results) {
        String text = """
                      id: water
                      version: "1"
                      title: Sample
                      numbers: [{name: value, is: points}]
                      forms: [{id: rights-security, version: "1"}]
                      points:
                        practice:
                          scale: 100
                          unanswered: 0
                          choices: {IN_PLACE: 1, NOT_IN_PLACE: 0, PARTLY: @partly}
                      questions:
                        - {form: rights-security, points: practice, ids: [R1, R2]}
                      rules:
                        all: {mean: [first, second]}
                        first: {mean: [within]}
                        second: {mean: [R2]}
                        within: {mean: [R1]}
                      @resultscases:
                        - name: nothing
                          filing:
                            forms: [{id: rights-security, version: "1"}]
                            period: {from: 2025-01-01, to: 2025-12-31}
                            submitted: 2026-03-01
                            answers: []
                          results: {total: {value: 0}}
                      """;
        return MethodologyYaml.read(new ByteArrayInputStream(
                text.replace("@partly", partly).replace("@results", results)
                        .getBytes(StandardCharsets.UTF_8)));
    }

}
