package org.candour.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LastWordsTest {

    @TempDir
    private Path folder;

    @Test
    void repeatsTheSentenceThatSaysWhy() throws IOException {
        assertThat(said("a line\nThe store cannot start: it is too old.\n"))
                .startsWith("it says: The store cannot start: it is too old. (log: ");
    }

    @Test
    void leadsToTheLogWhereThatEndsWithSomethingElse() throws IOException {
        assertThat(said("Exception in thread main\n\tat somewhere\n"))
                .startsWith("the reason is at the end of ");
        assertThat(said("The store listens on a port after 231 ms.\n"))
                .startsWith("the reason is at the end of ");
        assertThat(said("")).startsWith("the reason is at the end of ");
        assertThat(LastWords.of(folder.resolve("none.log"), 0)).startsWith("the reason is at the end of ");
    }

    @Test
    void doesNotRepeatWhatAnEarlierStartSaid() throws IOException {
        String earlier = "The store cannot start: it is too old.\n";
        Path log = Files.writeString(folder.resolve("part.log"), earlier);

        assertThat(LastWords.of(log, earlier.length())).startsWith("the reason is at the end of ");
    }

    @Test
    void readsOnlyTheEndOfALongLog() throws IOException {
        assertThat(said("x".repeat(1 << 20) + "\nThe store cannot start: it is too old.\n"))
                .startsWith("it says: ");
    }

    private String said(String log) throws IOException {
        return LastWords.of(Files.writeString(folder.resolve("part.log"), log), 0);
    }
}
