package org.candour.scoring.rescoring;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.methodologies.AdoptedMethodology;
import org.candour.scoring.methodologies.AdoptedSet;
import org.candour.scoring.methodologies.AdoptedSets;
import org.candour.scoring.methodologies.Decision;
import org.candour.scoring.onrecord.Errand;
import org.candour.scoring.onrecord.Errands;
import org.candour.scoring.onrecord.Piece;
import org.candour.scoring.scores.Filings;

/**
 * Each methodology that was adopted scores what is on record, once. That there is something to do follows from the adopted
 * set: nothing has to be written beside an adoption, and nothing can be forgotten.
 *
 * <p>The order matters: first the set is read, then how far filings reach. What is kept later, wherever it stands, meets
 * the set at the consumer, which keeps filings before it reads the set.
 */
public final class AdoptedErrands implements Errands {

    private static final long NOTHING = -1;

    private final AdoptedSets sets;

    private final Filings filings;

    private final Walks walks;

    private final RescoreFilings rescoring;

    private final InstantSource clock;

    /** The revision of the set of which everything is done; spares a look at each walk. */
    private volatile long done = NOTHING;

    /**
     * Errands from these parts.
     *
     * @param sets what was adopted
     * @param filings what is on record
     * @param walks how far it was scored
     * @param rescoring scores it
     * @param clock tells when walks begin and end
     */
    public AdoptedErrands(AdoptedSets sets, Filings filings, Walks walks, RescoreFilings rescoring,
            InstantSource clock) {
        this.sets = sets;
        this.filings = filings;
        this.walks = walks;
        this.rescoring = rescoring;
        this.clock = clock;
    }

    @Override
    public Optional<Errand> next() {
        AdoptedSet set = sets.current();
        if (set.revision() == done) {
            return Optional.empty();
        }
        for (AdoptedMethodology adopted : inOrderOfAdoption(set)) {
            Walk walk = walk(adopted.id().toString());
            if (!walk.isDone()) {
                return Optional.of(new Rescoring(walk, adopted.digest()));
            }
        }
        done = set.revision();
        return Optional.empty();
    }

    /** Without those that came with Candour: nothing was on record before them. */
    private static List<AdoptedMethodology> inOrderOfAdoption(AdoptedSet set) {
        return set.members().stream().filter(each -> each.adoption() != null)
                .sorted(Comparator.comparing(AdoptedErrands::decided)
                        .thenComparing(AdoptedMethodology::id))
                .toList();
    }

    private static Instant decided(AdoptedMethodology adopted) {
        Decision adoption = adopted.adoption();
        return adoption == null ? Instant.EPOCH : adoption.decided();
    }

    private Walk walk(String methodology) {
        return walks.find(methodology)
                .orElseGet(() -> walks.begin(Walk.begin(methodology, clock.instant(), filings.ceiling())));
    }

    private final class Rescoring implements Errand {

        private final Walk walk;

        private final String digest;

        private Rescoring(Walk walk, String digest) {
            this.walk = walk;
            this.digest = digest;
        }

        @Override
        public long upTo() {
            return walk.upTo();
        }

        @Override
        public long end() {
            return walk.end();
        }

        @Override
        public void take(Piece piece) {
            Rescored done = rescoring.by(digest, piece);
            // who was slower than another replica has scored the same filings, and is not heard
            walks.advance(walk.advanced(piece.upTo(), done, clock.instant()), walk.upTo());
        }

    }

}
