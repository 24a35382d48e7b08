package org.candour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The folders of the contracts as real files: the OpenAPI reader follows references only between such. */
final class ContractFiles {

    static final Path OPENAPI = folder("openapi");
    static final Path EVENTS = folder("events");

    private ContractFiles() {}

    private static Path folder(String name) {
        URL url = ContractFiles.class.getResource("/" + name);
        if (url == null) {
            throw new IllegalStateException("the contracts are not on the class path");
        }
        try {
            URI uri = url.toURI();
            return uri.getScheme().equals("jar") ? unpack(uri, name) : Path.of(uri);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path unpack(URI jar, String name) throws IOException {
        Path target = Files.createTempDirectory("candour-contracts");
        TemporaryFolders.deleteAtExit(target, () -> {});
        try (FileSystem archive = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> files = Files.walk(archive.getPath("/" + name))) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(file.toString().substring(1));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target.resolve(name);
    }
}
