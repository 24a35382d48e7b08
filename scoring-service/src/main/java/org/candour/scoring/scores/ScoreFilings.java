package org.candour.scoring.scores;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.scores.Filings.Expected;
import org.candour.scoring.scores.Filings.Receipt;

/**
 * Scores filings: keeps them, reads the rules, applies them, adds the scores. Done again, it adds what is missing and
 * answers with what stands.
 *
 * <p>The order matters: whoever adopts a methodology writes it down before looking for filings on record, and we keep a
 * filing before looking for methodologies. So each filing meets each methodology, here or there.
 */
public final class ScoreFilings {

    /** What is explained is kept in memory until it is written: where it is much, the write is made in parts. */
    private static final long MOST_BYTES = 16L << 20;

    private final Filings filings;

    private final Scores scores;

    private final ScoringRules rules;

    /**
     * Scores with these parts.
     *
     * @param filings keeps the filings
     * @param scores keeps the scores
     * @param rules the rules
     */
    public ScoreFilings(Filings filings, Scores scores, ScoringRules rules) {
        this.filings = filings;
        this.scores = scores;
        this.rules = rules;
    }

    /**
     * Scores filings with one write for the filings, one for their disclosures and one for the scores, the last two at
     * the same time, however many they are; several for scores whose explanations are large.
     *
     * @param received the filings, in the order received
     * @return the scores of each, in the same order; what one methodology cannot score, or meets a bug in, others may
     * @throws NotScorable if one of them cannot be scored by any; the others may be scored without it
     */
    public List<ScoredFiling> score(List<ReceivedFiling> received) {
        List<Receipt> receipts = filings.keep(received);
        if (receipts.contains(Receipt.POSITION_TAKEN)) {
            throw new NotScorable(NotScorable.Reason.POSITION_TAKEN);
        }
        return scored(received, receipts, rules.current());
    }

    /**
     * Scores filings that are kept, by rules that were read before: adds what is missing, as {@link #score} does.
     *
     * @param kept filings that are kept
     * @param function the rules
     * @return the scores of each, in the same order; what one methodology cannot score, or meets a bug in, others may
     * @throws NotScorable if one of them cannot be scored by any; the others may be scored without it
     */
    public List<ScoredFiling> again(List<ReceivedFiling> kept, ScoringFunction function) {
        return kept.isEmpty()
                ? List.of()
                : scored(kept, Collections.nCopies(kept.size(), Receipt.SEEN), function);
    }

    private List<ScoredFiling> scored(List<ReceivedFiling> received, List<Receipt> receipts,
            ScoringFunction function) {
        List<Planned> planned = received.stream()
                .map(filing -> new Planned(filing, function.methodologiesFor(filing)))
                .toList();
        Map<String, Score> standing = standing(planned, receipts);
        Map<String, RuntimeException> failures = new HashMap<>();
        Together.run(() -> filings.expect(planned.stream().map(Planned::expected).toList()),
                () -> addMissing(function, planned, standing, failures));
        return IntStream.range(0, planned.size())
                .mapToObj(i -> planned.get(i).scored(standing, failures, receipts.get(i) == Receipt.SEEN))
                .toList();
    }

    /** Only what was seen can have scores already; a new filing costs no query. */
    private Map<String, Score> standing(List<Planned> planned, List<Receipt> receipts) {
        List<String> ids = IntStream.range(0, planned.size())
                .filter(i -> receipts.get(i) == Receipt.SEEN)
                .mapToObj(planned::get)
                .flatMap(one -> one.ids().stream())
                .toList();
        return ids.isEmpty() ? new HashMap<>() : new HashMap<>(scores.standing(ids));
    }

    private void addMissing(ScoringFunction function, List<Planned> planned, Map<String, Score> standing,
            Map<String, RuntimeException> failures) {
        List<ExplainedScore> computed = new ArrayList<>();
        long bytes = 0;
        for (Planned one : planned) {
            for (ExplainedScore score : one.missing(function, standing, failures)) {
                computed.add(score);
                bytes += score.document().length;
            }
            if (bytes > MOST_BYTES) {
                add(computed, standing);
                computed.clear();
                bytes = 0;
            }
        }
        add(computed, standing);
    }

    private void add(List<ExplainedScore> computed, Map<String, Score> standing) {
        if (!computed.isEmpty()) {
            scores.add(List.copyOf(computed)).forEach(score -> standing.put(score.id(), score));
        }
    }

    private record Planned(ReceivedFiling filing, List<MethodologyReference> methodologies) {

        Expected expected() {
            return new Expected(filing, ids());
        }

        List<String> ids() {
            return methodologies.stream().map(this::id).toList();
        }

        /** What one methodology cannot score, or has a bug with, must not keep the filing from the others. */
        List<ExplainedScore> missing(ScoringFunction function, Map<String, Score> standing,
                Map<String, RuntimeException> failures) {
            List<ExplainedScore> missing = new ArrayList<>();
            for (MethodologyReference rules : methodologies) {
                if (!standing.containsKey(id(rules))) {
                    try {
                        missing.add(function.score(filing, rules));
                    } catch (RuntimeException one) {
                        failures.put(id(rules), one);
                    }
                }
            }
            return missing;
        }

        ScoredFiling scored(Map<String, Score> standing, Map<String, RuntimeException> failures,
                boolean seen) {
            List<Score> scores = ids().stream().filter(id -> !failures.containsKey(id))
                    .map(id -> Objects.requireNonNull(standing.get(id), id)).toList();
            return new ScoredFiling(scores, seen, worst(ids().stream().map(failures::get)));
        }

        /** A bug comes before what the rules refuse, so that it is not overlooked. */
        private static @Nullable RuntimeException worst(Stream<@Nullable RuntimeException> failures) {
            return failures.filter(Objects::nonNull)
                    .min(Comparator.comparing(NotScorable.class::isInstance)).orElse(null);
        }

        private String id(MethodologyReference rules) {
            return rules.scoreOf(filing.disclosure(), filing.version());
        }

    }

}
