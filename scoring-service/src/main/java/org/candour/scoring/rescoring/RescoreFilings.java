package org.candour.scoring.rescoring;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Score;
import org.candour.scoring.scores.ScoreAnnouncements;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.scoring.scores.ScoringRules;
import org.candour.support.event.Unavailable;

/**
 * Scores filings on record by one methodology, and announces these scores, whether new or not: whoever did it before may
 * have died before announcing them.
 */
public final class RescoreFilings {

    private static final Logger LOG = LoggerFactory.getLogger(RescoreFilings.class);

    private final ScoreFilings scoreFilings;

    private final ScoringRules rules;

    private final ScoreAnnouncements announcements;

    /**
     * Scores with these parts.
     *
     * @param scoreFilings adds scores
     * @param rules the rules
     * @param announcements tells of scores
     */
    public RescoreFilings(ScoreFilings scoreFilings, ScoringRules rules, ScoreAnnouncements announcements) {
        this.scoreFilings = scoreFilings;
        this.rules = rules;
        this.announcements = announcements;
    }

    /**
     * Scores filings; what cannot be scored is left out, since trying again would not help.
     *
     * @param filings that are kept
     * @param digest of a methodology that is adopted
     * @throws Unavailable if it is to be tried again
     */
    public void by(String digest, List<ReceivedFiling> filings) {
        OnlyBy function = new OnlyBy(rules.current(), digest);
        List<ReceivedFiling> due = filings.stream().filter(function::isFor).toList();
        List<Score> scores = together(due, function);
        if (!scores.isEmpty()) {
            announcements.announce(scores);
        }
    }

    private List<Score> together(List<ReceivedFiling> due, OnlyBy function) {
        try {
            return scores(due, function);
        } catch (Unavailable notNow) {
            throw notNow;
        } catch (RuntimeException oneOfThem) {
            List<Score> scores = new ArrayList<>();
            due.forEach(filing -> scores.addAll(alone(filing, function)));
            return scores;
        }
    }

    private List<Score> alone(ReceivedFiling filing, OnlyBy function) {
        try {
            return scores(List.of(filing), function);
        } catch (Unavailable notNow) {
            throw notNow;
        } catch (RuntimeException e) {
            // not the exception itself: its message may repeat what the filing says
            LOG.error("the filing at position {} is not scored by {}: {}", filing.position(),
                    function.digest(), e.getClass().getName());
            return List.of();
        }
    }

    private List<Score> scores(List<ReceivedFiling> due, OnlyBy function) {
        return scoreFilings.again(due, function).stream().flatMap(each -> each.scores().stream()).toList();
    }

}
