package org.candour.local.broker;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** Kafka as a process of its own: {@code BrokerServer FOLDER PORT CONTROLLER_PORT}. Ready when its topics are there. */
public final class BrokerServer {

    private BrokerServer() {}

    /** Serves until the process is told to end. */
    @SuppressWarnings("SystemOut") // the launcher reads these lines from the process's log
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            System.err.println("Usage: BrokerServer FOLDER PORT CONTROLLER_PORT");
            System.exit(2);
        }
        long start = System.nanoTime();
        Path folder = Path.of(arguments[0]);
        Properties properties = BrokerSettings.of(folder.resolve("log"), Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]));
        formatOnce(folder, properties);

        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        String address = "127.0.0.1:" + arguments[1];
        Topics.create(address);
        System.out.println("The broker listens on " + address + " after "
                + (System.nanoTime() - start) / 1_000_000 + " ms.");
        if (Boolean.getBoolean("candour.exit-when-ready")) { // to train an AOT cache
            System.exit(0);
        }
        server.awaitShutdown();
    }

    private static void formatOnce(Path folder, Properties properties) throws IOException {
        Files.createDirectories(folder.resolve("log"));
        if (Files.exists(folder.resolve("log/meta.properties"))) {
            return;
        }
        Path file = folder.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString(),
                "--ignore-formatted"};
        if (StorageTool.execute(command, new PrintStream(System.out, true)) != 0) {
            throw new IOException("Kafka could not format " + folder + ".");
        }
    }
}
