package org.candour.scoring.scores;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The filings that were received, each under its position in the register. */
public interface Filings {

    /**
     * Keeps filings in one write; what is already kept stays as it is.
     *
     * @param filings the filings, in the order received
     * @return for each, in the same order, whether it is new
     */
    List<Receipt> keep(List<ReceivedFiling> filings);

    /**
     * Tells the readers of disclosures which scores there are, or will be in a moment; in one write.
     *
     * @param expected filings that are kept, with the ids of their scores
     */
    void expect(List<Expected> expected);

    /**
     * Finds whose a disclosure is and which scores it is to have.
     *
     * @param disclosure the disclosure's id
     * @return empty where no filing of it was received
     */
    Optional<ReceivedDisclosure> find(String disclosure);

    /**
     * Fetches filings by their positions.
     *
     * @param positions some, taken or not
     * @return those that are kept, by position
     */
    List<KeptFiling> at(List<Long> positions);

    /**
     * Bounds the positions. A filing that is kept when this is called stands at or below the answer.
     *
     * @return a position that may lie some way above all that is kept; 0 as long as nothing is kept
     */
    long ceiling();

    /**
     * Finds the newest versions of disclosures that their readers were told of.
     *
     * @param disclosures ids
     * @return the newest version by the disclosure's id; without those of which nobody was told
     */
    Map<String, Integer> newest(Collection<String> disclosures);

    /**
     * A disclosure of which at least one filing was received.
     *
     * @param company the org-id of the company whose disclosure it is
     * @param scores ids of the scores that it has or is about to have
     */
    record ReceivedDisclosure(String company, List<String> scores) {

        /** Keeps its own copy of the ids, by version, then methodology. */
        public ReceivedDisclosure {
            scores = scores.stream().sorted(ScoreOrder.BY_VERSION_THEN_METHODOLOGY).toList();
        }

    }

    /**
     * A filing and the ids of the scores that readers of its disclosure shall find.
     *
     * @param filing the filing
     * @param scores the ids
     */
    record Expected(ReceivedFiling filing, List<String> scores) {

        /** Keeps its own copy of the ids. */
        public Expected {
            scores = List.copyOf(scores);
        }

    }

    /** What became of a filing that was to be kept. */
    enum Receipt {

        /** It is kept now. */
        KEPT,

        /** The same filing was kept before. */
        SEEN,

        /** Its position belongs to another filing. */
        POSITION_TAKEN

    }

}
