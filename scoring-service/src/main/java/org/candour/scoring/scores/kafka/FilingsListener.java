package org.candour.scoring.scores.kafka;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

import org.candour.scoring.scores.Score;
import org.candour.scoring.scores.kafka.Fate.Dead;
import org.candour.scoring.scores.kafka.Fate.Scored;

/**
 * Scores what a poll brings. Offsets are committed after everything is stored, announced or set aside; whatever is
 * unavailable meanwhile, the same records come again, in order.
 */
final class FilingsListener {

    private final Lanes lanes;

    private final ScoreAnnouncements announcements;

    private final SetAside setAside;

    private final FilingCounts counts;

    FilingsListener(Lanes lanes, ScoreAnnouncements announcements, SetAside setAside, FilingCounts counts) {
        this.lanes = lanes;
        this.announcements = announcements;
        this.setAside = setAside;
        this.counts = counts;
    }

    @KafkaListener(id = "scoring", topics = Topics.DISCLOSURES, concurrency = "${candour.scoring.consumers:2}")
    void poll(List<ConsumerRecord<String, byte[]>> records) {
        List<Fate> fates = lanes.choose(records);
        announcements.send(scores(fates));
        for (int i = 0; i < records.size(); i++) {
            if (fates.get(i) instanceof Dead dead) {
                setAside.send(records.get(i), dead);
            }
        }
        setAside.done(records);
        fates.forEach(counts::count);
    }

    private static List<Score> scores(List<Fate> fates) {
        List<Score> scores = new ArrayList<>();
        for (Fate fate : fates) {
            if (fate instanceof Scored scored) {
                scores.addAll(scored.scores());
            }
        }
        return scores;
    }

}
