package org.candour.local.launcher;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The parts that this project does not write itself, for real; deploy/acceptance starts the whole system. */
@Timeout(300)
class LocalSystemIT {

    @TempDir
    private Path home;

    @Test
    void startsRestartsAndStopsTheInnerParts() throws Exception {
        Settings settings = Settings.isolated(Path.of(System.getProperty("candour.root")), home)
                .only(Part.STORE, Part.BROKER, Part.ISSUER).inBrief();
        URI store;
        try (LocalSystem system = LocalSystem.start(settings, false, Progress.silent())) {
            store = URI.create(system.addresses().mongo());
            assertThat(Addresses.read(home)).contains(system.addresses());
            assertThatThrownBy(() -> LocalSystem.start(settings, false, Progress.silent()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already runs");

            system.kill(Part.STORE);
            system.awaitReady(Part.STORE);
            new Socket(store.getHost(), store.getPort()).close();
            try (AdminCalls admin = new AdminCalls(system.addresses().issuer())) {
                assertThat(admin.get(system.addresses().issuer().resolve("/oauth2/jwks")).statusCode())
                        .isEqualTo(200);
            }
        }
        assertThatThrownBy(() -> new Socket(store.getHost(), store.getPort()).close())
                .isInstanceOf(IOException.class);
        assertThat(Addresses.read(home)).isEmpty();
        assertThat(home.resolve("processes")).doesNotExist();
    }
}
