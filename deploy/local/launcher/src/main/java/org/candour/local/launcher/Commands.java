package org.candour.local.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command that starts a part. */
final class Commands {

    static final String CACHE = "app.aot";

    /** The same when a cache is made and when it is used; the JVM refuses a cache of another collector. */
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=UTC",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private Commands() {}

    /**
     * Runs the program in its folder, with its cache if there is one.
     *
     * @param brief whether it will end before optimising it would pay
     */
    static ProcessBuilder run(Part part, Path program, boolean brief, List<String> arguments,
            Map<String, String> environment) {
        List<String> options = List.of();
        if (Files.exists(program.resolve(CACHE))) {
            options = List.of("-XX:AOTCache=" + CACHE);
        } else if (brief) {
            options = List.of("-XX:TieredStopAtLevel=1");
        }
        return java(part, program, options, arguments, environment);
    }

    /** Whether some process, of whichever launcher, runs the program in that folder. */
    static boolean isRunning(Path program) {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info().commandLine()
                        .filter(command -> command.contains(mark(program))).isPresent());
    }

    /** Stands in the command line of each process that runs the program. */
    private static String mark(Path program) {
        return "-Dcandour.program=" + program.toAbsolutePath();
    }

    static ProcessBuilder java(Part part, Path program, List<String> options, List<String> arguments,
            Map<String, String> environment) {
        // Ctrl-C reaches every process of the console; an ignored signal stays ignored, so that the parts end in our order.
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh", Programs.java().toString()));
        command.add(mark(program));
        command.addAll(JVM);
        command.add("-Xmx" + part.heap());
        command.addAll(options);
        command.add("-jar");
        command.add(new File(part.jar()).getName());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(program.toFile())
                .redirectErrorStream(true);
        // Options meant for some other Java program would end up in each of ours.
        builder.environment().keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        return builder;
    }
}
