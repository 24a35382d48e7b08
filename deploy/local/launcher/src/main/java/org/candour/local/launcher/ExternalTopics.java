package org.candour.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Makes the topics on a Kafka that is run elsewhere; the local broker makes its own. */
final class ExternalTopics {

    private ExternalTopics() {}

    /**
     * Returns when the topics are there.
     *
     * @throws Refusal when that Kafka does not answer
     */
    static void create(Path brokerProgram, String bootstrapServers) {
        try {
            Process process = new ProcessBuilder(Programs.java().toString(), "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=off", "-cp", "local-broker.jar",
                    "org.candour.local.broker.Topics", bootstrapServers)
                    .directory(brokerProgram.toFile()).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
            if (process.onExit().join().exitValue() != 0) {
                throw new Refusal("The Kafka at " + bootstrapServers + " cannot be used. " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
