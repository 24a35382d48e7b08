package org.candour.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** {@code ./candour run --fresh} where a launcher was killed and its processes were not. */
@Timeout(60)
class FreshStartTest {

    @TempDir
    private Path home;

    private ProcessHandle leftover = ProcessHandle.current();

    @AfterEach
    void endsWhatIsLeft() {
        if (!leftover.equals(ProcessHandle.current())) {
            leftover.destroyForcibly();
        }
    }

    @Test
    void endsLeftoverBeforeItsDataIsDeleted() throws Exception {
        leaveWriting("while :; do echo written >> issuer-key.json; done");

        prepare(true).close();

        assertThat(leftover.isAlive()).isFalse();
        assertThat(home.resolve("issuer-key.json")).doesNotExist();
    }

    /** Such a one would otherwise write into the data of the new store. */
    @Test
    void endsLeftoverThatDoesNotWantToEnd() throws Exception {
        leaveWriting("trap '' TERM; while :; do echo written >> issuer-key.json; done");

        prepare(true).close();

        assertThat(leftover.isAlive()).isFalse();
        assertThat(home.resolve("issuer-key.json")).doesNotExist();
    }

    @Test
    void keepsDataOfLeftoverWithoutFresh() throws Exception {
        leaveWriting("while :; do echo written >> issuer-key.json; done");

        prepare(false).close();

        assertThat(leftover.isAlive()).isFalse();
        assertThat(home.resolve("issuer-key.json")).isNotEmptyFile();
    }

    @Test
    void deletesNothingUnderRunningSystem() throws Exception {
        try (LocalSystem running = prepare(false)) {
            Files.writeString(home.resolve("issuer-key.json"), "data");
            leaveWriting("while :; do echo written >> issuer-key.json; done");

            assertThatThrownBy(() -> prepare(true)).isInstanceOf(Refusal.class)
                    .hasMessageContaining("already runs");

            assertThat(leftover.isAlive()).isTrue();
            assertThat(home.resolve("issuer-key.json")).content().startsWith("data");
            assertThat(running.addresses()).isNotNull();
        }
    }

    private LocalSystem prepare(boolean fresh) {
        Settings settings = Settings.isolated(Path.of(System.getProperty("candour.root")), home);
        return LocalSystem.prepare(settings, fresh, Progress.silent());
    }

    /**
     * A process that an earlier launcher recorded, and that writes into the data. The script may only use what is
     * built into the shell: a child would outlive it, and write when it is gone.
     */
    private void leaveWriting(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/sh", "-c", script).directory(home.toFile()).start();
        leftover = process.toHandle();
        new Children(home).add(Part.STORE, leftover);
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (Files.notExists(home.resolve("issuer-key.json")) && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
    }
}
