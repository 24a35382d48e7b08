package org.candour.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The folder of a system's data, logs and keys, held by one launcher at a time. */
final class Home implements AutoCloseable {

    private static final long NEEDED_BYTES = 300L << 20;
    /** Everything that {@code --fresh} forgets. */
    private static final List<String> DATA = List.of("store", "kafka", "issuer-key.json", "logs");
    private static final long LOG_BYTES = 10L << 20;

    private final Path folder;
    private final FileChannel lockFile;

    private Home(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder, and makes it when it is not there.
     *
     * @throws Refusal when another launcher holds it, it cannot be written, or its disk is full
     */
    static Home take(Path folder) {
        try {
            Files.createDirectories(folder.resolve("logs"));
            FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Refusal("Candour already runs on the data in " + folder
                        + "; stop it first, or choose another folder with CANDOUR_HOME.");
            }
            Home home = new Home(folder, channel);
            if (!home.hasRoom()) {
                home.close();
                throw new Refusal(
                        "The disk under " + folder + " is full: Candour needs 300 MB, and there are only "
                                + (Files.getFileStore(folder).getUsableSpace() >> 20) + " MB.");
            }
            return home;
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " cannot be written: " + e.getMessage() + ".");
        }
    }

    Path folder() {
        return folder;
    }

    boolean hasRoom() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() >= NEEDED_BYTES;
    }

    /** Deletes all data. */
    void clear() throws IOException {
        for (String name : DATA) {
            deleteTree(folder.resolve(name));
        }
        Files.createDirectories(folder.resolve("logs"));
    }

    /** The log of a part; the one before the last 10 MB is put aside, the one before that is dropped. */
    Path log(Part part) throws IOException {
        Path log = folder.resolve("logs").resolve(part.label() + ".log");
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling(part.label() + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    static void deleteTree(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(tree)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
