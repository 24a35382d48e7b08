package org.candour.support.json;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DigestTest {

    /** The example of FIPS 180-4. */
    private static final String ABC = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isSha256OfItsParts() {
        assertThat(Digest.of(utf8("abc"))).hasToString(ABC);
        assertThat(Digest.of(utf8("a"), utf8("bc"))).hasToString(ABC);
    }

    @Test
    void hasOneForm() {
        assertThat(new Digest(ABC)).isEqualTo(Digest.of(utf8("abc")));
        assertThatThrownBy(() -> new Digest("sha256:BA78")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
