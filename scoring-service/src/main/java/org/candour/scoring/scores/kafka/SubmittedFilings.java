package org.candour.scoring.scores.kafka;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.candour.scoring.scores.Arrivals;
import org.candour.scoring.scores.NotScorable;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.ScoreAnnouncements;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.scoring.scores.ScoredFiling;
import org.candour.support.event.Refused;

/** Scores submitted filings and announces their scores. */
final class SubmittedFilings {

    private final ScoreFilings scoreFilings;

    private final ScoreAnnouncements announcements;

    private final Arrivals arrivals;

    SubmittedFilings(ScoreFilings scoreFilings, ScoreAnnouncements announcements, Arrivals arrivals) {
        this.scoreFilings = scoreFilings;
        this.announcements = announcements;
        this.arrivals = arrivals;
    }

    /**
     * Scores filings and announces their scores, in order, so that doing it again does no harm. One that a methodology
     * cannot score, or has a bug with, is set aside when it comes alone, after the others have scored it.
     *
     * @return how many of them had been seen before
     * @throws Refused if one cannot be scored
     * @throws RuntimeException if one meets a bug
     */
    int handle(List<ReceivedFiling> filings) {
        arrivals.note();
        List<ScoredFiling> scored = score(filings);
        Optional<RuntimeException> failure = scored.stream().map(ScoredFiling::failure)
                .filter(Objects::nonNull).findFirst().map(SubmittedFilings::toLane);
        if (failure.isPresent() && filings.size() > 1) {
            throw failure.get();
        }
        // whether new or not: the one who died before may have died before this
        announcements.announce(scored.stream().flatMap(filing -> filing.scores().stream()).toList());
        if (failure.isPresent()) {
            throw failure.get();
        }
        return (int) scored.stream().filter(ScoredFiling::seen).count();
    }

    private List<ScoredFiling> score(List<ReceivedFiling> filings) {
        try {
            return scoreFilings.score(filings);
        } catch (NotScorable filing) {
            throw toLane(filing);
        }
    }

    private static RuntimeException toLane(RuntimeException failure) {
        return failure instanceof NotScorable refused
                ? new Refused(refused.reason().text(), refused)
                : failure;
    }

}
