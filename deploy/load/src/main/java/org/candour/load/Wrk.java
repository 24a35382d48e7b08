package org.candour.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drives one address with wrk, Debian's load generator: bounded in time, on loopback. */
final class Wrk {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ([\\d.]+)(m?s)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private final int connections;
    private final Duration duration;

    Wrk(int connections, Duration duration) {
        this.connections = connections;
        this.duration = duration;
    }

    /** A request to repeat: a GET, or a POST of this body where there is one. */
    record Request(URI address, String token, String body) {}

    /** Loads the address; a single answer other than 2xx or 3xx makes the measurement worthless, so it fails. */
    Sample take(Request request, List<ProcessHandle> measured) throws IOException, InterruptedException {
        Path script = script(request);
        try {
            Duration before = Cpu.of(measured);
            String output = run(
                    List.of("wrk", "-t1", "-c" + connections, "-d" + duration.toSeconds() + "s", "-s",
                            script.toString(), request.address().toString()));
            Matcher failed = FAILED.matcher(output);
            if (failed.find()) {
                throw new IOException(failed.group(1) + " answers were errors at " + request.address());
            }
            Matcher requests = REQUESTS.matcher(output);
            if (!requests.find()) {
                throw new IOException("wrk said something else: " + output);
            }
            double unit = requests.group(3).equals("s") ? 1e9 : 1e6;
            return Cpu.sample(Long.parseLong(requests.group(1)),
                    Duration.ofNanos((long) (Double.parseDouble(requests.group(2)) * unit)), before,
                    measured);
        } finally {
            Files.delete(script);
        }
    }

    private static Path script(Request request) throws IOException {
        StringBuilder lua = new StringBuilder();
        lua.append("wrk.headers['Authorization'] = 'Bearer ").append(request.token()).append("'\n");
        if (!request.body().isEmpty()) {
            lua.append("wrk.method = 'POST'\nwrk.headers['Content-Type'] = 'application/json'\n");
            lua.append("wrk.body = [==[").append(request.body()).append("]==]\n");
        }
        return Files.writeString(Files.createTempFile("candour-wrk", ".lua"), lua);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new IOException("This benchmark needs wrk: install Debian's package wrk.", e);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk ended with an error: " + output);
        }
        return output;
    }
}
