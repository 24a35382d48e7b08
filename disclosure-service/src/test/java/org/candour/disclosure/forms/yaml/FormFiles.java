package org.candour.disclosure.forms.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.candour.disclosure.forms.Forms;

/** The form files of this service. */
final class FormFiles {

    private static final Path FOLDER = Path.of("../contracts/src/main/resources/forms");

    private FormFiles() {}

    static Forms forms() {
        return YamlForms.of(texts());
    }

    static Map<String, String> texts() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), FormFiles::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
