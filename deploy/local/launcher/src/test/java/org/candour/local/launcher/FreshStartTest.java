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
        leaveWriting("while :; do mkdir -p store; echo written >> store/candour.store; done");

        prepare(true).close();

        assertThat(leftover.isAlive()).isFalse();
        assertThat(home.resolve("store")).doesNotExist();
    }

    /** Such a one would otherwise write into the data of the new store. */
    @Test
    void endsLeftoverThatDoesNotWantToEnd() throws Exception {
        leaveWriting("trap '' TERM; while :; do mkdir -p store; echo written >> store/candour.store; done");

        prepare(true).close();

        assertThat(leftover.isAlive()).isFalse();
        assertThat(home.resolve("store")).doesNotExist();
    }

    @Test
    void keepsDataOfLeftoverWithoutFresh() throws Exception {
        leaveWriting("while :; do mkdir -p store; echo written >> store/candour.store; done");

        prepare(false).close();

        assertThat(leftover.isAlive()).isFalse();
        assertThat(home.resolve("store/candour.store")).isNotEmptyFile();
    }

    @Test
    void deletesNothingUnderRunningSystem() throws Exception {
        try (LocalSystem running = prepare(false)) {
            Files.createDirectories(home.resolve("store"));
            Files.writeString(home.resolve("store/candour.store"), "data");
            leaveWriting("while :; do mkdir -p store; echo written >> store/candour.store; done");

            assertThatThrownBy(() -> prepare(true)).isInstanceOf(Refusal.class)
                    .hasMessageContaining("already runs");

            assertThat(leftover.isAlive()).isTrue();
            assertThat(home.resolve("store/candour.store")).content().startsWith("data");
            assertThat(running.addresses()).isNotNull();
        }
    }

    private LocalSystem prepare(boolean fresh) {
        Settings settings = Settings.isolated(Path.of(System.getProperty("candour.root")), home);
        return LocalSystem.prepare(settings, fresh, Progress.silent());
    }

    /** A process that an earlier launcher recorded, and that writes into the data. */
    private void leaveWriting(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/sh", "-c", script).directory(home.toFile()).start();
        leftover = process.toHandle();
        new Children(home).add(Part.STORE, leftover);
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (Files.notExists(home.resolve("store/candour.store")) && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
    }
}
