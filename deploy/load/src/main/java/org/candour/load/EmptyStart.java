package org.candour.load;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts {@link EmptyApplication} on the libraries of a service, with an AOT cache of its own. */
final class EmptyStart {

    private static final String AUTO_CONFIGURATIONS = "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
    private static final String CACHE = "empty.aot";

    private final Path program;
    private final String classPath;
    private final String ours;

    EmptyStart(Path program, Path loadJar) throws IOException {
        this.program = program;
        try (Stream<Path> libraries = Files.list(program.resolve("lib"))) {
            this.classPath = Stream
                    .concat(libraries.sorted().map(Path::toString), Stream.of(loadJar.toString()))
                    .collect(Collectors.joining(File.pathSeparator));
        }
        this.ours = ourAutoConfigurations(program);
    }

    /** Makes the cache; it belongs to this program's folder and goes with it. */
    void train() throws IOException, InterruptedException {
        Files.deleteIfExists(program.resolve(CACHE)); // it may be of another build
        Process training = new ProcessBuilder(
                command(0, "-XX:AOTCacheOutput=" + CACHE, "-Dspring.context.exit=onRefresh"))
                .directory(program.toFile()).redirectErrorStream(true)
                .redirectOutput(new File("/dev/null")).start();
        if (training.waitFor() != 0) {
            throw new IOException("the empty application could not be trained in " + program);
        }
    }

    /** CPU seconds from the start of the process to its first answer, whatever that is. */
    double cpuSeconds() throws IOException, InterruptedException {
        int port = Program.freePort();
        try (Program running = Program.start(program, command(port, "-XX:AOTCache=" + CACHE))) {
            running.awaitAnswer(URI.create("http://127.0.0.1:" + port + "/"));
            Duration cpu = Cpu.of(List.of(running.handle()));
            return cpu.toMillis() / 1e3;
        }
    }

    private List<String> command(int port, String... options) {
        List<String> command = Program.java(options);
        command.addAll(
                List.of("-cp", classPath, EmptyApplication.class.getName(), "--server.address=127.0.0.1",
                        "--server.port=" + port, "--spring.autoconfigure.exclude=" + ours,
                        // ours names the store, which the empty application has not
                        "--management.endpoint.health.group.readiness.include=readinessState"));
        return command;
    }

    /** The auto-configurations that are Candour's own: without them the application is empty. */
    private static String ourAutoConfigurations(Path program) throws IOException {
        try (Stream<Path> libraries = Files.list(program.resolve("lib"))) {
            URL[] support = libraries
                    .filter(library -> library.getFileName().toString().startsWith("service-support"))
                    .map(EmptyStart::url).toArray(URL[]::new);
            try (URLClassLoader loader = new URLClassLoader(support, null);
                    var imports = loader.getResourceAsStream(AUTO_CONFIGURATIONS)) {
                return imports == null
                        ? ""
                        : new String(imports.readAllBytes(), StandardCharsets.UTF_8).lines()
                                .filter(line -> !line.isBlank()).collect(Collectors.joining(","));
            }
        }
    }

    private static URL url(Path library) {
        try {
            return library.toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
