package org.candour.scoring.engine.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What a text may take of our memory does not depend on how many things are wrong with it. */
class SmallHeapTest {

    @Test
    @Timeout(120)
    void refusesHostileTextsWithLittleMemoryOnAnArabicMachine() throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path",
                System.getProperty("java.class.path"));
        Process reader = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                // whose digits are not ours
                "-Duser.language=ar", "-Duser.country=EG", "-cp", classes, HostileTexts.class.getName())
                .redirectErrorStream(true).start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reader.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.endsWith(" faults")))
                .hasSameSizeAs(HostileTexts.all().keySet());
    }
}
