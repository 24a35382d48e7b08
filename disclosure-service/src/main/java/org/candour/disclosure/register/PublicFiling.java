package org.candour.disclosure.register;

import java.time.Instant;
import java.util.UUID;

/**
 * What everybody may read of one version once it is published, apart from all that only some may read.
 *
 * @param disclosure its disclosure
 * @param version from 1
 * @param position where it stands in the register
 * @param submittedAt when
 * @param digest of the whole filing
 * @param open the parts, JSON; of those that stay closed the commitment alone, of those for reviewers only nothing
 */
public record PublicFiling(UUID disclosure, int version, long position, Instant submittedAt, String digest,
        String open) {}
