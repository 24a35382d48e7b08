package org.candour.scoring.engine.record;

import java.time.Instant;
import java.util.Map;

import org.candour.scoring.engine.Filing;

/**
 * One version of a disclosure as the register has it.
 *
 * @param disclosure the disclosure's id
 * @param version its version, from 1
 * @param revision the draft's revision that was filed
 * @param position its position in the register, from 1
 * @param digest over the ordered list of its parts' keys and commitments, {@code sha256:} and 64 hex digits
 * @param commitments by the parts' keys, as far as they are known; those of free parts need not be
 * @param submittedAt when it was submitted; it is judged as of then
 * @param content what the rules read
 */
public record RegisteredFiling(String disclosure, int version, long revision, long position, String digest,
        Map<String, String> commitments, Instant submittedAt, Filing content) {

    /** Keeps its own copy of the commitments. */
    public RegisteredFiling {
        commitments = Map.copyOf(commitments);
    }

}
