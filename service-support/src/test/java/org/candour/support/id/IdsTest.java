package org.candour.support.id;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdsTest {

    /** The example of RFC 9562, appendix A.6. */
    @Test
    void writesTimeAndRandomBitsWhereTheyBelong() {
        assertThat(UuidV7.of(0x017F22E279B0L, 0xFCC3L, 0x18C4DC0C0C07398FL))
                .hasToString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    }

    @Test
    void tellsTheTimeOfItsMaking() {
        UUID id = UuidV7.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Duration.between(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void isDifferentEachTime() {
        assertThat(Stream.generate(UuidV7::next).limit(1000).distinct()).hasSize(1000);
    }
}
