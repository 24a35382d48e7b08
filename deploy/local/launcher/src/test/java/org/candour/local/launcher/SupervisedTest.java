package org.candour.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(30)
class SupervisedTest {

    @TempDir
    private Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch cannotStart = new CountDownLatch(1);
    private Home home;

    @BeforeEach
    void takeHome() {
        home = Home.take(folder);
    }

    @AfterEach
    void closeHome() throws IOException {
        home.close();
    }

    @Test
    void killedProcessIsStartedAgain() throws IOException {
        Supervised supervised = supervise("echo it listens on a port; exec sleep 100");
        supervised.start();
        supervised.ready().join();

        supervised.kill();
        supervised.ready().join();
        supervised.stop();

        assertThat(heard).startsWith("ready", "ended 137", "ready");
        assertThat(Files.readString(folder.resolve("logs/store.log"))).hasLineCount(2);
    }

    @Test
    void isStartedAgainWhenTheDiskTakesNotesAgain() throws Exception {
        Supervised supervised = supervise("echo it listens on a port; exec sleep 100");
        supervised.start();
        supervised.ready().join();
        Path notes = folder.resolve("processes");
        Files.delete(notes);
        Files.createDirectory(notes); // nothing can be appended to it

        supervised.kill();
        CompletableFuture<Duration> next = supervised.ready();
        cannotStart.await();
        Files.delete(notes);
        next.join();
        supervised.stop();

        assertThat(heard).startsWith("ready", "ended 137").endsWith("ready")
                .anyMatch(line -> line.startsWith("The store cannot be started now"));
    }

    @Test
    void processThatNeverComesUpIsGivenUp() {
        Supervised supervised = supervise("echo cannot; exit 3");
        supervised.start();

        assertThatThrownBy(() -> supervised.ready().join()).hasCauseInstanceOf(Refusal.class)
                .hasMessageContaining("The store ended with 3")
                .hasMessageContaining("store.log");
        assertThat(heard).containsExactly("ended 3", "ended 3");
    }

    @Test
    void stoppedProcessIsNotStartedAgain() {
        Supervised supervised = supervise("echo it listens on a port; exec sleep 100");
        supervised.start();
        supervised.ready().join();

        supervised.stop();

        assertThat(heard).containsExactly("ready");
    }

    @Test
    void logOfAnEarlierProcessSaysNothingAboutTheNextOne() throws IOException {
        Files.writeString(folder.resolve("logs/store.log"), "it listens on a port\n");
        Supervised supervised = supervise("exit 3");
        supervised.start();

        assertThatThrownBy(() -> supervised.ready().join()).hasCauseInstanceOf(Refusal.class);
        assertThat(heard).doesNotContain("ready");
    }

    private Supervised supervise(String script) {
        Supervised.Blueprint blueprint = new Supervised.Blueprint() {

            @Override
            public ProcessBuilder command() {
                return new ProcessBuilder("/bin/sh", "-c", script);
            }

            @Override
            public Readiness readiness(Path log, long logStart) {
                return Readiness.says("listens on", log, logStart);
            }
        };
        return new Supervised(Part.STORE, blueprint, home, new Children(folder), new Progress() {

            @Override
            public void ready(Part part, Duration after) {
                heard.add("ready");
            }

            @Override
            public void ended(Part part, int exitCode, Duration pause, Path log) {
                heard.add("ended " + exitCode);
            }

            @Override
            public void said(String line) {
                heard.add(line);
                cannotStart.countDown();
            }
        });
    }
}
