package org.candour.scoring.reviews.explained;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Amount;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.engine.Result;
import org.candour.scoring.engine.Score;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.engine.record.ScoreRecord;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.reviews.ReviewScoring;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.explained.ExplainedScores;
import org.candour.support.event.Unavailable;

/** The engine over filing and decisions. */
final class EngineReviewScoring implements ReviewScoring {

    /** From this on another reviewer must agree. */
    private static final Rational FAR = Rational.of(5);

    private static final String REVIEWED = "reviewed";

    private final MethodologiesInForce methodologies;

    EngineReviewScoring(MethodologiesInForce methodologies) {
        this.methodologies = methodologies;
    }

    @Override
    public boolean reads(ReceivedFiling filing, MethodologyReference methodology, String form,
            String question) {
        return filing.content().forms().stream().filter(filed -> filed.id().equals(form))
                .anyMatch(filed -> compiled(methodology).reads(filed, question));
    }

    @Override
    public boolean namesKeys(ReceivedFiling filing, MethodologyReference methodology, String form,
            String question) {
        return filing.content().forms().stream().filter(filed -> filed.id().equals(form))
                .anyMatch(filed -> compiled(methodology).namesKeys(filed, question));
    }

    @Override
    public Effect score(ReceivedFiling filing, MethodologyReference methodology, ReviewDecisions decisions) {
        ScoreRecord written = ScoreRecord.of(compiled(methodology), filing.registered(), decisions);
        Score score = written.score();
        return new Effect(ExplainedScores.of(filing, methodology, written),
                score.results().values().stream().anyMatch(EngineReviewScoring::moves),
                score.results().values().stream().anyMatch(EngineReviewScoring::gateMoves));
    }

    @Override
    public boolean movesFar(ReceivedFiling filing, MethodologyReference methodology, Decisions before,
            Decisions after) {
        Map<String, Result> now = results(filing, methodology, before);
        return results(filing, methodology, after).entrySet().stream().anyMatch(result -> {
            Result was = now.get(result.getKey());
            return was == null || movesFar(reviewed(was.numbers()), reviewed(result.getValue().numbers()))
                    || !caps(was).equals(caps(result.getValue()));
        });
    }

    private Map<String, Result> results(ReceivedFiling filing, MethodologyReference methodology,
            Decisions decisions) {
        return Engine.score(compiled(methodology), filing.content(), decisions, filing.submittedAt())
                .results();
    }

    /** The gates that cap the reviewed number. */
    private static Set<Cap> caps(Result result) {
        return result.gates().stream().filter(gate -> gate.caps().containsKey(REVIEWED))
                .map(gate -> new Cap(gate.node(), gate.at(), gate.caps().get(REVIEWED)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Cap(String node, @Nullable At at, @Nullable Rational cap) {}

    private static @Nullable Rational reviewed(Map<String, Amount> numbers) {
        return exact(Optional.ofNullable(numbers.get(REVIEWED)));
    }

    private static boolean moves(Result result) {
        return movesFar(exact(before(result.numbers())), reviewed(result.numbers()));
    }

    private static boolean movesFar(@Nullable Rational before, @Nullable Rational after) {
        if (before == null || after == null) {
            return (before == null) != (after == null);
        }
        return before.compareTo(after.plus(FAR)) >= 0 || after.compareTo(before.plus(FAR)) >= 0;
    }

    private static boolean gateMoves(Result result) {
        return result.gates().stream().anyMatch(gate -> !before(gate.caps())
                .equals(Optional.ofNullable(gate.caps().get(REVIEWED))));
    }

    /** What stands beside the reviewed number: what was shown, or else the one number that there is. */
    private static <T> Optional<T> before(Map<String, T> numbers) {
        return Optional.ofNullable(numbers.getOrDefault("evidenced", numbers.get("value")));
    }

    private static @Nullable Rational exact(Optional<Amount> amount) {
        return amount.map(Amount::exact).orElse(null);
    }

    private Methodology compiled(MethodologyReference reference) {
        return methodologies.current().byDigest(reference.digest())
                .orElseThrow(() -> new Unavailable("the methodology of a score is not among the adopted"));
    }

}
