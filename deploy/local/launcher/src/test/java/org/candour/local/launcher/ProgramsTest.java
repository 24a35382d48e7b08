package org.candour.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(30)
class ProgramsTest {

    @TempDir
    private Path root;

    @BeforeEach
    void builds() throws IOException {
        Files.createDirectories(root.resolve(Part.STORE.jar()).resolveSibling("lib"));
        build("first");
    }

    @Test
    void sameBuildIsTheSameProgram() {
        assertThat(new Programs(root).of(Part.STORE)).isEqualTo(new Programs(root).of(Part.STORE))
                .isDirectoryContaining("glob:**/local-store.jar");
    }

    @Test
    void programOfOlderBuildIsDeleted() throws IOException {
        Path older = new Programs(root).of(Part.STORE);
        build("second");
        assertThat(new Programs(root).of(Part.STORE)).isNotEqualTo(older).isDirectory();
        assertThat(older).doesNotExist();
    }

    @Test
    void programOfOlderBuildIsKeptWhileSomeProcessRunsIt() throws Exception {
        Path older = new Programs(root).of(Part.STORE);
        Process process = sleeper(older);
        try {
            build("second");
            new Programs(root).of(Part.STORE);
            assertThat(older).isDirectoryContaining("glob:**/local-store.jar");
        } finally {
            process.destroyForcibly().waitFor();
        }
        build("third");
        new Programs(root).of(Part.STORE);
        assertThat(older).doesNotExist();
    }

    @Test
    void ofTwoThatUnpackAtOnceTheFirstCounts() throws IOException {
        Path first = Files.createDirectories(root.resolve("first"));
        Files.writeString(first.resolve("a.jar"), "first");
        Path second = Files.createDirectories(root.resolve("second"));
        Files.writeString(second.resolve("a.jar"), "second");
        Path program = root.resolve("program");
        Programs.publish(first, program);
        Programs.publish(second, program);

        assertThat(program.resolve("a.jar")).hasContent("first");
        assertThat(second).doesNotExist();
        assertThatThrownBy(() -> Programs.publish(root.resolve("lost"), root.resolve("other")))
                .isInstanceOf(NoSuchFileException.class);
    }

    /** The real command line, with a program that only waits in place of Java. */
    private static Process sleeper(Path program) throws IOException {
        ProcessBuilder real = Commands.run(Part.STORE, program, false, List.of(), Map.of());
        List<String> waits = List.of("/bin/sh", "-c", "read line", "sh");
        return new ProcessBuilder(
                Stream.concat(waits.stream(), real.command().stream().skip(4)).toList())
                .start();
    }

    private void build(String content) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(
                Files.newOutputStream(root.resolve(Part.STORE.jar())))) {
            jar.putNextEntry(new ZipEntry(content));
            jar.closeEntry();
        }
    }
}
