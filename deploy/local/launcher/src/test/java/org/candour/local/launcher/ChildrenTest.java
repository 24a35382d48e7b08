package org.candour.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class ChildrenTest {

    @TempDir
    private Path folder;

    @Test
    void processOfAnEarlierLauncherIsEnded() throws IOException {
        Process process = new ProcessBuilder("sleep", "100").start();
        new Children(folder).add(Part.SCORING, process.toHandle());

        assertThat(new Children(folder).endLeftovers()).containsExactly("scoring-service");
        assertThat(process.onExit().join().exitValue()).isEqualTo(143);
        assertThat(new Children(folder).endLeftovers()).isEmpty();
    }

    @Test
    void otherProcessWithTheSameNumberIsLeftAlone() throws IOException {
        Process process = new ProcessBuilder("sleep", "100").start();
        try {
            Files.writeString(folder.resolve("processes"), process.pid() + " 1000 gateway\n");
            assertThat(new Children(folder).endLeftovers()).isEmpty();
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
