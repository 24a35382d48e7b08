package org.candour.scoring.scores;

import java.time.Instant;

import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.record.RegisteredFiling;

/**
 * One version of a disclosure, as the register announced it.
 *
 * @param disclosure the disclosure's id
 * @param version its version, from 1
 * @param position its position in the register, from 1
 * @param company the org-id of the company whose filing it is
 * @param digest the filing's own digest, as in its receipt
 * @param submittedAt when it was submitted; it is judged as of then
 * @param inScope whether it is a disclosure, and not the declaration that the company is not in scope
 * @param content what the rules read
 * @param announcement the announcement's bytes, kept so that the score can be computed again
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
public record ReceivedFiling(String disclosure, int version, long position, String company, String digest,
        Instant submittedAt, boolean inScope, Filing content, byte[] announcement) {

    /** What its scores are of. */
    public RegisteredFiling registered() {
        return new RegisteredFiling(disclosure, version, submittedAt, content);
    }

}
