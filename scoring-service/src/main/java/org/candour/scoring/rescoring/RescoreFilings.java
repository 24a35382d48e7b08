package org.candour.scoring.rescoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.candour.scoring.onrecord.NotScored;
import org.candour.scoring.onrecord.Piece;
import org.candour.scoring.scores.NotScorable;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Score;
import org.candour.scoring.scores.ScoreAnnouncements;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.scoring.scores.ScoredFiling;
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
     * Scores filings; what cannot be scored is left out and named, since trying again would not help.
     *
     * @param piece filings that are kept
     * @param digest of a methodology that is adopted
     * @return what became of them
     * @throws Unavailable if it is to be tried again
     */
    public Rescored by(String digest, Piece piece) {
        OnlyBy function = new OnlyBy(rules.current(), digest);
        SortedMap<Long, String> notScored = new TreeMap<>();
        piece.unreadable().forEach(position -> notScored.put(position, NotScored.UNREADABLE));
        List<Score> scores = together(due(piece.filings(), function, notScored), function, notScored);
        if (!scores.isEmpty()) {
            announcements.announce(scores);
        }
        return new Rescored(scores.size(), notScored);
    }

    private static List<ReceivedFiling> due(List<ReceivedFiling> filings, OnlyBy function,
            SortedMap<Long, String> notScored) {
        List<ReceivedFiling> due = new ArrayList<>();
        for (ReceivedFiling filing : filings) {
            try {
                if (!function.methodologiesFor(filing).isEmpty()) {
                    due.add(filing);
                }
            } catch (RuntimeException e) {
                notScored.put(filing.position(), reason(e, filing, function));
            }
        }
        return due;
    }

    private List<Score> together(List<ReceivedFiling> due, OnlyBy function,
            SortedMap<Long, String> notScored) {
        try {
            return scores(due, function, notScored);
        } catch (Unavailable notNow) {
            throw notNow;
        } catch (RuntimeException oneOfThem) {
            List<Score> scores = new ArrayList<>();
            due.forEach(filing -> scores.addAll(alone(filing, function, notScored)));
            return scores;
        }
    }

    private List<Score> alone(ReceivedFiling filing, OnlyBy function, SortedMap<Long, String> notScored) {
        try {
            return scores(List.of(filing), function, notScored);
        } catch (RuntimeException e) {
            notScored.put(filing.position(), reason(e, filing, function));
            return List.of();
        }
    }

    private static String reason(RuntimeException e, ReceivedFiling filing, OnlyBy function) {
        if (e instanceof Unavailable notNow) {
            throw notNow;
        }
        if (e instanceof NotScorable refused) {
            return refused.reason().text();
        }
        // not the exception itself: its message may repeat what the filing says
        LOG.error("the filing at position {} is not scored by {}: {}", filing.position(), function.digest(),
                e.getClass().getName());
        return NotScored.FAULT_OF_OURS;
    }

    private List<Score> scores(List<ReceivedFiling> due, OnlyBy function,
            SortedMap<Long, String> notScored) {
        List<ScoredFiling> scored = scoreFilings.again(due, function);
        for (int i = 0; i < due.size(); i++) {
            RuntimeException failure = scored.get(i).failure();
            if (failure != null) {
                notScored.put(due.get(i).position(), reason(failure, due.get(i), function));
            }
        }
        return scored.stream().flatMap(each -> each.scores().stream()).toList();
    }

}
