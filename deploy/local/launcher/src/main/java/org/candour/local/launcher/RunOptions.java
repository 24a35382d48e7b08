package org.candour.local.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What stands after {@code ./candour run}. */
record RunOptions(Settings settings, boolean fresh) {

    static final String HELP = """
                               Usage: ./candour run [options]

                               Builds Candour if needed, starts all of it on this machine, and stops it on Ctrl-C.

                                 --port PORT         the port of the gateway, the only public door (8080)
                                 --issuer-port PORT  the port of the token issuer (9000)
                                 --fresh             forget the data of earlier runs first
                                 --mongo URI         use this MongoDB instead of the embedded store
                                 --kafka HOSTS       use this Kafka (host:port,...) instead of the embedded broker
                                 --no-aot            make no AOT caches in the background

                               Data, keys and logs are kept in .candour, or in the folder that CANDOUR_HOME names.
                               """;

    static RunOptions parse(List<String> arguments, Path root, Path home) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        int port = Part.GATEWAY.usualPort();
        int issuerPort = Part.ISSUER.usualPort();
        boolean fresh = false;
        boolean train = true;
        @Nullable
        String mongo = null;
        @Nullable
        String kafka = null;
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--port" -> port = port(option, rest);
                case "--issuer-port" -> issuerPort = port(option, rest);
                case "--fresh" -> fresh = true;
                case "--no-aot" -> train = false;
                case "--mongo" -> mongo = value(option, rest);
                case "--kafka" -> kafka = value(option, rest);
                default -> throw new Refusal("There is no option " + option + "; see ./candour run --help.");
            }
        }
        return new RunOptions(new Settings(root, home, port, issuerPort, true, train, mongo, kafka), fresh);
    }

    private static int port(String option, Deque<String> rest) {
        String value = value(option, rest);
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65_535) {
            throw new Refusal("The value of " + option + " must be a port between 1 and 65535.");
        }
        return Integer.parseInt(value);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new Refusal("The option " + option + " needs a value; see ./candour run --help.");
        }
        return rest.removeFirst();
    }
}
