package org.candour.scoring.scores.kafka;

import java.util.List;

import org.springframework.kafka.core.KafkaTemplate;

import org.candour.scoring.scores.Score;
import org.candour.support.event.EventRecords;

/** Announces scores. */
final class ScoreAnnouncements {

    private final KafkaTemplate<String, byte[]> kafka;

    ScoreAnnouncements(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /** Sends the events of the scores in order and waits until the broker has them all. */
    void send(List<Score> scores) {
        Acknowledgements.await(() -> scores.stream()
                .map(score -> kafka.send(EventRecords.toRecord(Topics.SCORES, ScoreComputed.of(score))))
                .toList());
    }

}
