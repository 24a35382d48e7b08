package org.candour.scoring.scores;

import java.util.Collection;
import java.util.List;

/**
 * Records of scores for everybody, kept when they are computed: once for each score and engine, so that nobody can have one
 * computed as often as it takes to learn something from how long that lasts. It can be thrown away at any time.
 */
public interface PublicDocuments {

    /**
     * Finds some.
     *
     * @param scores ids of scores, known or not
     * @return those that this engine computed, in any order
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    List<PublicDocument> find(Collection<String> scores);

    /**
     * Keeps some in one write, in place of those that another engine computed.
     *
     * @param documents at least one
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    void keep(Collection<PublicDocument> documents);

}
