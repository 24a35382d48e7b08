package org.candour.scoring.preview;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Moves;
import org.candour.scoring.engine.Score;

/**
 * What came out.
 *
 * @param asOf everything was judged as of then
 * @param items one for each methodology
 */
public record Previewed(Instant asOf, List<Item> items) {

    /** Keeps its own copy. */
    public Previewed {
        items = List.copyOf(items);
    }

    /** By one methodology. */
    public sealed interface Item {

        /** By which. */
        Methodology methodology();

    }

    /**
     * A score.
     *
     * @param before that of the filing as it stands; none for a draft, and where it could not be scored
     * @param moves none if they were not asked for
     */
    public record Scored(Methodology methodology, Score score, @Nullable Score before, @Nullable Moves moves)
            implements
                Item {}

    /** The methodology cannot score it. */
    public record NotScored(Methodology methodology, FilingRefused why) implements Item {}

}
