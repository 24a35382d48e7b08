package org.candour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import org.candour.local.store.DurableStore;

/** The embedded store on a file in a temporary folder that goes with the JVM. */
final class EmbeddedStore {

    private EmbeddedStore() {}

    static String start() {
        try {
            Path folder = Files.createTempDirectory("candour-store");
            DurableStore store = DurableStore.open(folder.resolve("store.mv"),
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            TemporaryFolders.deleteAtExit(folder, store::close);
            return store.uri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
