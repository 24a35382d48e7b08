package org.candour.scoring.scores;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.scoring.scores.Filings.Expected;
import org.candour.scoring.scores.Filings.Receipt;

/**
 * Scores filings: keeps them, applies the rules, adds the scores. One filing's refusal, or a bug that it meets, does
 * not keep the others from being scored; what the ports throw ends the whole, and the whole may be done again.
 */
public final class ScoreFilings {

    private final Filings filings;

    private final Scores scores;

    private final ScoringFunction function;

    /**
     * Scores with these parts.
     *
     * @param filings keeps the filings
     * @param scores keeps the scores
     * @param function the rules
     */
    public ScoreFilings(Filings filings, Scores scores, ScoringFunction function) {
        this.filings = filings;
        this.scores = scores;
        this.function = function;
    }

    /**
     * Scores filings with one write for the filings and one for the scores, however many they are.
     *
     * @param received the filings, in the order received
     * @return what became of each, in the same order
     */
    public List<Outcome> score(List<ReceivedFiling> received) {
        List<FilingInWork> all = received.stream().map(FilingInWork::new).toList();
        all.forEach(one -> one.plan(function));
        keep(all.stream().filter(FilingInWork::goesOn).toList());
        Map<String, Score> standing = standing(all);
        add(all.stream().filter(FilingInWork::goesOn).toList(), standing);
        return all.stream().map(one -> one.outcome(standing)).toList();
    }

    private void keep(List<FilingInWork> planned) {
        if (!planned.isEmpty()) {
            List<Receipt> receipts = filings
                    .keep(planned.stream().map(one -> new Expected(one.filing(), one.scoreIds())).toList());
            for (int i = 0; i < planned.size(); i++) {
                planned.get(i).received(receipts.get(i));
            }
        }
    }

    private Map<String, Score> standing(List<FilingInWork> all) {
        List<String> ids = all.stream()
                .filter(one -> one.goesOn() && one.seen())
                .flatMap(one -> one.scoreIds().stream())
                .toList();
        return ids.isEmpty() ? new HashMap<>() : new HashMap<>(scores.standing(ids));
    }

    private void add(List<FilingInWork> kept, Map<String, Score> standing) {
        List<ExplainedScore> computed = kept.stream()
                .flatMap(one -> one.compute(function, standing).stream())
                .toList();
        if (!computed.isEmpty()) {
            scores.add(computed).forEach(score -> standing.put(score.id(), score));
        }
    }

}
