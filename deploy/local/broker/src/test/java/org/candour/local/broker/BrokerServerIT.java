package org.candour.local.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class BrokerServerIT {

    @TempDir
    private Path folder;

    @Test
    void startsWithItsTopicsAndKeepsRecordsWhenKilled() throws Exception {
        int port = freePort();
        int controllerPort = freePort();
        Process first = start(port, controllerPort);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port));
                KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", "127.0.0.1:" + port, "acks", "all", "max.request.size",
                                3 << 20),
                        new StringSerializer(), new StringSerializer())) {
            var topics = admin
                    .describeTopics(List.of("candour.companies.v1", "candour.disclosures.v1",
                            "candour.scores.v1", "candour.lessons.v1"))
                    .allTopicNames().get();
            assertThat(topics.values()).allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
            assertThat(admin.listTopics().names().get()).contains("candour.disclosures.v1.scoring.dlt",
                    "candour.companies.v1.notification.dlt");
            producer.send(new ProducerRecord<>("candour.scores.v1", 3, "key", "kept")).get();
            // an event at the limit and what is said about it
            String letter = "x".repeat((2 << 20) + 1000);
            producer.send(new ProducerRecord<>("candour.disclosures.v1.scoring.dlt", letter)).get();
            producer.send(new ProducerRecord<>("candour.companies.v1.notification.dlt", letter)).get();
            assertThat(producer.send(new ProducerRecord<>("candour.scores.v1", letter)))
                    .failsWithin(Duration.ofMinutes(1)).withThrowableThat()
                    .withCauseInstanceOf(RecordTooLargeException.class);
        } finally {
            first.destroyForcibly().waitFor();
        }

        Process second = start(port, controllerPort);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + port), new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("candour.scores.v1", 3);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            assertThat(consumer.poll(Duration.ofSeconds(30))).extracting("value").containsExactly("kept");
        } finally {
            second.destroy();
            assertThat(second.waitFor()).isEqualTo(143);
        }
    }

    private Process start(int port, int controllerPort) throws IOException {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", System.getProperty("java.class.path"),
                BrokerServer.class.getName(),
                folder.resolve("kafka").toString(), Integer.toString(port), Integer.toString(controllerPort))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("The broker listens on 127.0.0.1:" + port)) {
                return process;
            }
        }
        throw new IOException("The broker ended with " + process.exitValue() + ".");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
