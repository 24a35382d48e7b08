package org.candour.scoring.onrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.KeptFiling;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.event.Unreadable;

/**
 * Runs errands: fetches the filings at the next positions, leaves out those of which there is a newer version, and hands
 * the rest over. Positions at which nothing is kept are passed: whoever keeps a filing there later sees what stands then.
 */
public final class WalkRegister {

    private static final Logger LOG = LoggerFactory.getLogger(WalkRegister.class);

    /** A filing may be as large as a message: so many fit into the memory of a small service. */
    static final int STRIDE = 25;

    private final Filings filings;

    private final AnnouncementReader reader;

    private final List<Errands> sources;

    private final Pace pace;

    /**
     * Walks with these.
     *
     * @param filings what is kept
     * @param reader reads what is kept
     * @param sources of errands; those of the first are run first
     * @param pace how fast
     */
    public WalkRegister(Filings filings, AnnouncementReader reader, List<Errands> sources, Pace pace) {
        this.filings = filings;
        this.reader = reader;
        this.sources = List.copyOf(sources);
        this.pace = pace;
    }

    /**
     * Does the next piece of the first errand that there is.
     *
     * @return whether there was one
     */
    public boolean step() {
        Optional<Errand> errand = sources.stream().flatMap(source -> source.next().stream()).findFirst();
        errand.ifPresent(due -> pace.keep(() -> advance(due)));
        return errand.isPresent();
    }

    private void advance(Errand errand) {
        long upTo = errand.upTo();
        long next = Math.min(upTo + STRIDE, errand.end());
        errand.take(piece(newest(LongStream.rangeClosed(upTo + 1, next).boxed().toList()), next));
    }

    private List<KeptFiling> newest(List<Long> positions) {
        List<KeptFiling> kept = filings.at(positions);
        if (kept.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> newest = filings
                .newest(kept.stream().map(KeptFiling::disclosure).distinct().toList());
        return kept.stream()
                .filter(each -> newest.getOrDefault(each.disclosure(), 0) <= each.version()).toList();
    }

    private Piece piece(List<KeptFiling> kept, long upTo) {
        List<ReceivedFiling> filings = new ArrayList<>();
        List<Long> unreadable = new ArrayList<>();
        for (KeptFiling each : kept) {
            try {
                filings.add(reader.read(each.announcement()));
            } catch (Unreadable broken) {
                // it was read when it came in; one such must not keep the walk from all that is behind it
                LOG.error("the filing at position {} can no longer be read: {}", each.position(),
                        broken.getMessage());
                unreadable.add(each.position());
            }
        }
        return new Piece(filings, unreadable, upTo);
    }

}
