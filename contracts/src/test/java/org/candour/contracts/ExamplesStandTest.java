package org.candour.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Events that were sent stay as they were, so their examples do, too: each keeps the digest that it was added with. A
 * new example brings its line: {@code sha256sum <type>/<file> >> SHA256SUMS}.
 */
class ExamplesStandTest {

    private static final Path EXAMPLES = Text.EVENTS.resolve("examples");

    private final List<String> lines = lines();

    @Test
    void eachExampleIsAsItWasAdded() {
        assertThat(Text.files(EXAMPLES, ".json")).isNotEmpty()
                .allSatisfy(example -> assertThat(lines).contains(line(example)));
    }

    @Test
    void noExampleIsGone() {
        assertThat(lines)
                .allSatisfy(line -> assertThat(EXAMPLES.resolve(line.substring(66))).isRegularFile());
    }

    @Test
    void eachExampleIsListedOnce() {
        assertThat(lines.stream().map(line -> line.substring(66))).doesNotHaveDuplicates();
    }

    /** As sha256sum writes it: two spaces, the name below this folder. */
    private static String line(Path example) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(example));
            return HexFormat.of().formatHex(digest) + "  "
                    + EXAMPLES.relativize(example).toString().replace('\\', '/');
        } catch (IOException | java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(EXAMPLES.resolve("SHA256SUMS"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
