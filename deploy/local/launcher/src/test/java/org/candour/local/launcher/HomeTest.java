package org.candour.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HomeTest {

    @TempDir
    private Path folder;

    @Test
    void secondStartOnTheSameDataIsRefused() throws IOException {
        try (Home home = Home.take(folder)) {
            assertThat(home.folder()).isEqualTo(folder);
            assertThatThrownBy(() -> Home.take(folder)).isInstanceOf(Refusal.class)
                    .hasMessageContaining("already runs on the data in " + folder);
        }
        Home.take(folder).close();
    }

    @Test
    void folderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Home.take(file.resolve("home"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void clearingForgetsDataAndKeepsTheLock() throws IOException {
        try (Home home = Home.take(folder)) {
            Files.createDirectories(folder.resolve("store"));
            Files.writeString(folder.resolve("store/candour.store"), "data");
            Files.writeString(folder.resolve("issuer-key.json"), "key");

            home.clear();

            assertThat(folder.resolve("store")).doesNotExist();
            assertThat(folder.resolve("issuer-key.json")).doesNotExist();
            assertThatThrownBy(() -> Home.take(folder)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void longLogIsPutAside() throws IOException {
        try (Home home = Home.take(folder)) {
            Files.write(home.log(Part.GATEWAY), new byte[(10 << 20) + 1]);
            assertThat(home.log(Part.GATEWAY)).doesNotExist();
            assertThat(folder.resolve("logs/gateway.1.log")).exists();
        }
    }
}
