package org.candour.scoring.scores.explained;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.methodologies.DecisionDraft;
import org.candour.scoring.methodologies.InMemoryAdoptedSets;
import org.candour.scoring.methodologies.InMemoryMethodologies;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.methodologies.RetireMethodology;
import org.candour.scoring.methodologies.Shipped;
import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.NotScorable;
import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Samples;
import org.candour.support.json.CanonicalJson;
import org.candour.support.json.Digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EngineScoringTest {

    private static final EngineScoring SCORING = new EngineScoring(new MethodologiesInForce(
            new Shipped(ShippedMethodologies.all()), new InMemoryMethodologies(), new InMemoryAdoptedSets())
            .current());

    @Test
    void scoresByTheMethodologiesThatReadTheForms() {
        assertThat(SCORING.methodologiesFor(RealFilings.rdr(1))).extracting(MethodologyReference::id)
                .containsExactly("rdr");
        assertThat(SCORING.methodologiesFor(RealFilings.candour(1))).extracting(MethodologyReference::id)
                .containsExactly("candour");
    }

    @ParameterizedTest
    @MethodSource("filings")
    void writesCanonicalJson(ReceivedFiling filing) {
        ExplainedScore score = score(filing);

        String canonical = CanonicalJson.text(JsonMapper.shared().readTree(score.document()));

        assertThat(new String(score.document(), StandardCharsets.UTF_8)).isEqualTo(canonical);
        assertThat(score.digest()).isEqualTo(Digest.of(score.document()).text());
    }

    @ParameterizedTest
    @MethodSource("filings")
    void givesTheSameBytesForTheSameFiling(ReceivedFiling filing) {
        assertThat(score(filing).document()).isEqualTo(score(filing).document());
    }

    static Stream<ReceivedFiling> filings() {
        return Stream.of(RealFilings.rdr(1), RealFilings.candour(2));
    }

    @Test
    void carriesTheNumbersOfTheTreeInTheScore() {
        ExplainedScore score = score(RealFilings.candour(1));

        assertThat(score.score().results()).containsOnlyKeys("respect", "hygiene", "rights-in-security");
        assertThat(score.score().results().get("respect")).satisfies(
                respect -> assertThat(respect.numbers()).containsOnlyKeys("claimed", "evidenced"));
        assertThat(score.score().incomplete()).isTrue();
    }

    @Test
    void refusesAFormThatNoMethodologyReads() {
        ReceivedFiling filing = of(List.of(new FormRef("rdr", "2020"), new FormRef("rdr", "1999")),
                List.of());

        assertThatThrownBy(() -> SCORING.methodologiesFor(filing)).isInstanceOf(NotScorable.class)
                .extracting("reason").isEqualTo(NotScorable.Reason.UNKNOWN_FORM);
    }

    @Test
    void scoresUpToTheDayOfARetirement() {
        InMemoryAdoptedSets sets = new InMemoryAdoptedSets();
        Shipped shipped = new Shipped(ShippedMethodologies.all());
        MethodologiesInForce inForce = new MethodologiesInForce(shipped, new InMemoryMethodologies(), sets);
        LocalDate submitted = LocalDate.ofInstant(Samples.SUBMITTED, ZoneOffset.UTC);
        InstantSource dayBefore = InstantSource.fixed(Samples.SUBMITTED.minus(Duration.ofDays(1)));
        RetireMethodology retiring = new RetireMethodology(shipped, new InMemoryMethodologies(), sets,
                dayBefore);

        retiring.retire(new MethodologyId("rdr", "2020"), new Acting("client:adopter", null),
                new DecisionDraft("Superseded.", submitted));
        retiring.retire(new MethodologyId("candour", "1"), new Acting("client:adopter", null),
                new DecisionDraft("Superseded.", submitted.plusDays(1)));

        EngineScoring scoring = new EngineScoring(inForce.current());
        assertThat(scoring.methodologiesFor(RealFilings.rdr(1))).isEmpty();
        assertThat(scoring.methodologiesFor(RealFilings.candour(1))).hasSize(1);
    }

    @Test
    void refusesAChoiceThatTheMethodologyDoesNotKnow() {
        Answer unknown = new Answer("cpg", "1.A", null, "PURPLE", List.of(), false, List.of());
        ReceivedFiling filing = of(List.of(new FormRef("cpg", "2.0")), List.of(unknown));

        assertThatThrownBy(() -> score(filing)).isInstanceOf(NotScorable.class)
                .extracting("reason").isEqualTo(NotScorable.Reason.UNKNOWN_ANSWER);
    }

    @Test
    void refusesMoreKeysThanAScoreMayHaveForAReasonOfItsOwn() {
        List<Answer> answers = IntStream.range(0, 251)
                .mapToObj(key -> new Answer("rdr", "G01.01", new At("level", "Service " + key), "YES",
                        List.of(), false, List.of()))
                .toList();

        assertThatThrownBy(() -> score(of(List.of(new FormRef("rdr", "2020")), answers)))
                .isInstanceOf(NotScorable.class)
                .extracting("reason").isEqualTo(NotScorable.Reason.BEYOND_LIMITS);
    }

    @Test
    void scoresNothingOfADeclarationThatIsNotInScope() {
        assertThat(SCORING.methodologiesFor(Samples.outOfScope(Samples.filing(1)))).isEmpty();
    }

    private static ReceivedFiling of(List<FormRef> forms, List<Answer> answers) {
        return RealFilings.of(1,
                new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null, forms, answers));
    }

    private static ExplainedScore score(ReceivedFiling filing) {
        return SCORING.score(filing, SCORING.methodologiesFor(filing).getFirst());
    }

}
