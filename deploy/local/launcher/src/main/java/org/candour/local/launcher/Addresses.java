package org.candour.local.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the parts of a running system answer; kept beside its data, so that other commands find it.
 *
 * @param mongo the connection string of the store or of the MongoDB in its place
 * @param kafka the bootstrap servers
 */
public record Addresses(URI gateway, URI issuer, URI disclosure, URI scoring, URI notification, String mongo,
        String kafka) {

    private static final String FILE = "addresses.properties";

    /** The addresses of the system that runs on this data, if one does. */
    public static Optional<Addresses> read(Path home) throws IOException {
        Path file = home.resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return Optional.of(new Addresses(uri(lines, "gateway"), uri(lines, "issuer"),
                uri(lines, "disclosure"), uri(lines, "scoring"),
                uri(lines, "notification"), lines.getProperty("mongo", ""), lines.getProperty("kafka", "")));
    }

    void write(Path home) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("gateway", gateway.toString());
        lines.setProperty("issuer", issuer.toString());
        lines.setProperty("disclosure", disclosure.toString());
        lines.setProperty("scoring", scoring.toString());
        lines.setProperty("notification", notification.toString());
        lines.setProperty("mongo", mongo);
        lines.setProperty("kafka", kafka);
        try (Writer writer = Files.newBufferedWriter(home.resolve(FILE))) {
            lines.store(writer, null);
        }
    }

    static void delete(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
    }

    private static URI uri(Properties lines, String name) {
        return URI.create(lines.getProperty(name, ""));
    }
}
