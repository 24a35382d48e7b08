package org.candour.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The script at the root, as far as it goes without building. */
class ScriptTest {

    private static final Path SCRIPT = Path.of(System.getProperty("candour.root"), "candour");

    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryCommand() throws Exception {
        Ended help = script(SCRIPT, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.output()).contains("run ", "demo ", "test ", "bench ", "replay ", "verify ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "replay", "test", "verify"})
    void commandExplainsItself(String command) throws Exception {
        Ended help = script(SCRIPT, command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.output()).startsWith("Usage: ./candour " + command);
    }

    @Test
    void unknownCommandIsRefused() throws Exception {
        assertThat(script(SCRIPT, "fly")).satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.output()).startsWith("There is no command fly."));
    }

    @Test
    void missingJdkIsSaidInOneSentence() throws Exception {
        Ended ended = script(withoutJdk(), "run");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).hasLineCount(1).startsWith("Candour needs a JDK 25 or later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scores", "start, accept", ""})
    void unknownBenchmarkIsRefusedBeforeAnythingIsBuilt(String name) throws Exception {
        Ended ended = script(withoutJdk(), "bench", name);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).hasLineCount(1).startsWith("There is no benchmark of that name")
                .contains("start", "rescoring");
    }

    @Test
    void benchmarkIsNamed() throws Exception {
        assertThat(script(withoutJdk(), "bench").output()).hasLineCount(1)
                .startsWith("Say which benchmark: start");
        assertThat(script(withoutJdk(), "bench", "end-to-end").output()).startsWith("Candour needs a JDK");
    }

    /** The usual places cannot be emptied for a test, so this copy asks for a JDK of the far future. */
    private Path withoutJdk() throws IOException {
        Path copy = folder.resolve("candour");
        Files.writeString(copy, Files.readString(SCRIPT).replace("-ge 25 ]", "-ge 2500 ]"));
        copy.toFile().setExecutable(true);
        return copy;
    }

    private static Ended script(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private record Ended(int code, String output) {}
}
