package org.candour.scoring.scores;

import java.time.Instant;
import java.util.Map;

import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.record.RegisteredFiling;

/**
 * One version of a disclosure, as the register announced it.
 *
 * @param disclosure the disclosure's id
 * @param version its version, from 1
 * @param revision the draft's revision that was filed
 * @param position its position in the register, from 1
 * @param company the org-id of the company whose filing it is
 * @param digest the filing's own digest, as in its receipt
 * @param commitments to the parts that were announced, by their keys
 * @param submittedAt when it was submitted; it is judged as of then
 * @param inScope whether it is a disclosure, and not the declaration that the company is not in scope
 * @param content what the rules read
 * @param announcement the announcement's bytes, kept so that the score can be computed again
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
public record ReceivedFiling(String disclosure, int version, long revision, long position, String company,
        String digest, Map<String, String> commitments, Instant submittedAt, boolean inScope, Filing content,
        byte[] announcement) {

    /** Keeps its own copy of the commitments. */
    public ReceivedFiling {
        commitments = Map.copyOf(commitments);
    }

    /** What its scores are of. */
    public RegisteredFiling registered() {
        return new RegisteredFiling(disclosure, version, revision, position, digest, commitments, submittedAt,
                content);
    }

}
