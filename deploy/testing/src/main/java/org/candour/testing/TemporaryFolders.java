package org.candour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that go when the JVM does. */
final class TemporaryFolders {

    private TemporaryFolders() {}

    static void deleteAtExit(Path folder, Runnable before) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            before.run();
            delete(folder);
        }));
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
