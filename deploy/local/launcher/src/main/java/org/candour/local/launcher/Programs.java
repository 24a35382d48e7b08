package org.candour.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The programs of the parts, each in a folder of its own: a jar that does not change under a running process, its
 * libraries beside it, and its AOT cache. The folder's name depends on the contents, so a new build gets a new one.
 */
final class Programs {

    private final Path root;
    private final Path folder;

    Programs(Path root) {
        this.root = root;
        this.folder = root.resolve("deploy/local/launcher/target/programs");
    }

    /**
     * The folder of a part's program, made when it is not there yet.
     *
     * @throws Refusal when the part is not built
     */
    Path of(Part part) {
        Path jar = root.resolve(part.jar());
        if (Files.notExists(jar)) {
            throw new Refusal("The " + part.label() + " is not built: " + jar + " is missing.");
        }
        try {
            Path program = folder.resolve(part.label() + "-" + fingerprint(jar));
            if (Files.notExists(program)) {
                Files.createDirectories(folder);
                Path draft = Files.createTempDirectory(folder, "new-");
                unpack(part, jar, draft);
                publish(draft, program);
                deleteOlder(part, program);
            }
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Two starts may unpack at the same time; the first one counts. File systems have several words for that. */
    static void publish(Path draft, Path program) throws IOException {
        try {
            Files.move(draft, program, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(program)) {
                throw e;
            }
            Home.deleteTree(draft);
        }
    }

    private void unpack(Part part, Path jar, Path draft) throws IOException {
        if (part.isSpring()) {
            Process tool = new ProcessBuilder(java().toString(), "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC", "-Djarmode=tools", "-jar",
                    jar.toString(), "extract", "--force", "--destination", draft.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("unpack-" + part.label() + ".log").toFile()).start();
            if (tool.onExit().join().exitValue() != 0) {
                throw new Refusal("The " + part.label() + " could not be unpacked; see " + folder + ".");
            }
        } else {
            Files.copy(jar, draft.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            Files.createDirectory(draft.resolve("lib"));
            for (Path library : list(jar.resolveSibling("lib"))) {
                Files.copy(library, draft.resolve("lib").resolve(library.getFileName()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Another system may still run an older one, and needs its libraries as long as it does. */
    private void deleteOlder(Part part, Path program) throws IOException {
        for (Path other : list(folder)) {
            if (other.getFileName().toString().matches(part.label() + "-[0-9a-f]{8}")
                    && !other.equals(program) && !Commands.isRunning(other)) {
                Home.deleteTree(other);
            }
        }
    }

    /** Of the checksums in the jar's directory; reading those is enough to see every change, and quick. */
    private static String fingerprint(Path jar) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        try (ZipFile zip = new ZipFile(jar.toFile()); Stream<? extends ZipEntry> entries = zip.stream()) {
            entries.map(entry -> entry.getName() + entry.getCrc() + entry.getSize())
                    .forEach(line -> sum.update(line.getBytes(
                            StandardCharsets.UTF_8)));
        }
        return "%08x".formatted(sum.getValue());
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
