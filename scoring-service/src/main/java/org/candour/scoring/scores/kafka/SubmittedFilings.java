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
     * cannot score is refused when it comes alone, after the others have scored it.
     *
     * @return how many of them had been seen before
     * @throws Refused if one cannot be scored
     */
    int handle(List<ReceivedFiling> filings) {
        arrivals.note();
        List<ScoredFiling> scored = score(filings);
        Optional<NotScorable.Reason> refused = scored.stream().map(ScoredFiling::refused)
                .filter(Objects::nonNull).findFirst();
        if (refused.isPresent() && filings.size() > 1) {
            throw new Refused(refused.get().text());
        }
        // whether new or not: the one who died before may have died before this
        announcements.announce(scored.stream().flatMap(filing -> filing.scores().stream()).toList());
        refused.ifPresent(reason -> {
            throw new Refused(reason.text());
        });
        return (int) scored.stream().filter(ScoredFiling::seen).count();
    }

    private List<ScoredFiling> score(List<ReceivedFiling> filings) {
        try {
            return scoreFilings.score(filings);
        } catch (NotScorable filing) {
            throw new Refused(filing.reason().text(), filing);
        }
    }

}
