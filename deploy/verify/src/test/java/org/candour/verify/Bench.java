package org.candour.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;

/** A bench with three documents on it, and the verifier beside them. */
final class Bench {

    private final Path folder;

    Bench(Path folder) {
        this.folder = folder;
    }

    /** What the verifier said. */
    record Said(Outcome outcome, String out, String err) {}

    /** A filing of the form that {@code rdr/2020} reads, of a few answers. */
    static Sealed rdr() {
        Sealed sealed = new Sealed(new FormRef("rdr", "2020"));
        for (String level : List.of("Group", "OpCom", "Postpaid mobile", "Prepaid mobile")) {
            At at = new At("level", level);
            sealed.answer("G01.01", at, "YES").answer("G01.02", at, "PARTIAL", Map.of("text", "See page 3."))
                    .answer("F01a.01", at, "NO")
                    .answer("P01a.01", at, "NOT_APPLICABLE", Map.of("reason", "Not done."));
        }
        return sealed;
    }

    /** A methodology that comes with Candour, as data. */
    static Map<String, Object> methodology(String file) {
        try (InputStream in = Objects.requireNonNull(
                Methodology.class.getResourceAsStream("/methodologies/" + file + ".yaml"))) {
            return new YAMLMapper().readValue(in, new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The three documents of a filing as they come from the API; those by the name of their file. */
    static Map<String, Object> documents(Sealed sealed, String methodology) {
        Map<String, Object> rules = methodology(methodology);
        return Map.of("record", Json.read(sealed.record(Methodology.of(rules)), "The record"),
                "filing", Json.read(Canonical.bytes(sealed.version()), "The filing"), "methodology", rules);
    }

    /** Puts a document on the bench. */
    Path put(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Verifies the record there with the filing and the methodology there. */
    Said verify(Map<String, Object> documents) {
        documents.forEach((name, document) -> put(name, Canonical.bytes(document)));
        return verifyFiles();
    }

    /** Verifies what was put there. */
    Said verifyFiles() {
        return run("score", folder.resolve("record").toString(), "--filing",
                folder.resolve("filing").toString(),
                "--methodology", folder.resolve("methodology").toString());
    }

    /** Calls the verifier as the script does. */
    static Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Outcome outcome = new Verify(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).run(new ArrayList<>(List.of(arguments)));
        return new Said(outcome, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
