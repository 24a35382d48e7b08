package org.candour.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.client.ApiClient;
import org.candour.local.launcher.Addresses;
import org.candour.local.launcher.LocalSystem;
import org.candour.local.launcher.Refusal;
import org.candour.local.launcher.Settings;

/** {@code ./candour demo}: shows it on the system that runs, or on one that it starts and stops. */
final class DemoCommand {

    private static final int GATEWAY_PORT = 8080;
    private static final int ISSUER_PORT = 9000;
    private static final String HELP = """
                                       Usage: ./candour demo [options]

                                       Files the 26 companies of the Ranking Digital Rights index 2020 through the
                                       gateway and compares their scores with the published ones; then tries out and
                                       files the worked example of candour/1 for ACME, and has lessons released.

                                         --port PORT         the gateway's port on this machine (8080)
                                         --gateway ADDRESS   the gateway elsewhere
                                         --issuer ADDRESS    the token issuer (http://localhost:9000)

                                       Without options it uses the system that ./candour run started, or starts one
                                       and stops it afterwards. It ends with 1 if a number differs that should not.
                                       """;

    private @Nullable URI gateway;
    private URI issuer = URI.create("http://localhost:" + ISSUER_PORT);

    private DemoCommand() {}

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (Arrays.asList(arguments).contains("--help") || Arrays.asList(arguments).contains("-h")) {
            out.print(HELP);
            return 0;
        }
        try {
            DemoCommand command = new DemoCommand();
            command.read(new ArrayDeque<>(Arrays.asList(arguments)));
            return command.show(out) ? 0 : 1;
        } catch (DemoFailed | Refusal e) {
            err.println(e.getMessage());
            return 1;
        } catch (IOException e) {
            err.println("The demonstration cannot start: " + e.getMessage() + ".");
            return 1;
        }
    }

    private void read(Deque<String> words) {
        while (!words.isEmpty()) {
            String option = words.removeFirst();
            String value = words.isEmpty() ? "" : words.removeFirst();
            try {
                switch (option) {
                    case "--port" -> gateway = URI.create("http://localhost:" + Integer.parseInt(value));
                    case "--gateway" -> gateway = URI.create(value);
                    case "--issuer" -> issuer = URI.create(value);
                    default -> throw new DemoFailed(
                            "There is no option " + option + "; see ./candour demo --help.");
                }
            } catch (IllegalArgumentException e) {
                throw new DemoFailed("The value of " + option + " cannot be used; see ./candour demo --help.",
                        e);
            }
        }
    }

    private boolean show(PrintStream out) throws IOException {
        Path home = Path.of(System.getProperty("candour.home", ".candour")).toAbsolutePath().normalize();
        if (gateway != null) {
            return new Demo(new Addresses(gateway, issuer, gateway, gateway, gateway, "", ""), out).show();
        }
        Optional<Addresses> running = Addresses.read(home).filter(DemoCommand::answers);
        if (running.isPresent()) {
            return new Demo(running.get(), out).show();
        }
        out.println("Nothing runs on " + home + "; starting it for the demonstration.");
        Path root = Path.of(System.getProperty("candour.root", ".")).toAbsolutePath().normalize();
        Settings settings = new Settings(root, home, GATEWAY_PORT, ISSUER_PORT, true, false,
                null, null);
        try (LocalSystem system = LocalSystem.start(settings, false, new StartProgress(out))) {
            return new Demo(system.addresses(), out).show();
        }
    }

    private static boolean answers(Addresses addresses) {
        try {
            return new ApiClient(addresses.gateway(), addresses.issuer()).getAnonymously("/api/v1/forms")
                    .status() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
