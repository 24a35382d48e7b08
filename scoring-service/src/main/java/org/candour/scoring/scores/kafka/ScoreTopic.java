package org.candour.scoring.scores.kafka;

import java.util.List;

import org.candour.scoring.scores.Score;
import org.candour.scoring.scores.ScoreAnnouncements;
import org.candour.support.event.EventRecords;
import org.candour.support.event.EventSender;

/** Announces scores in {@link Topics#SCORES}. */
final class ScoreTopic implements ScoreAnnouncements {

    private final EventSender sender;

    ScoreTopic(EventSender sender) {
        this.sender = sender;
    }

    @Override
    public void announce(List<Score> scores) {
        sender.sendAll(scores.stream()
                .map(score -> EventRecords.toRecord(Topics.SCORES, ScoreComputed.of(score))).toList());
    }

}
