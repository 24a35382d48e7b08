package org.candour.acceptance;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublicAddressesTest {

    /** Whoever lets everybody read something, or do anything else, says here where it could tell answers for reviewers. */
    @Test
    void hasARowForEachOperationThatNeedsNoToken() {
        assertThat(PublicAddresses.BY_PATH.keySet())
                .isEqualTo(PublicReads.of(Path.of(System.getProperty("candour.root"))));
    }
}
