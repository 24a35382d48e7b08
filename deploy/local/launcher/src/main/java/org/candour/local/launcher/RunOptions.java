package org.candour.local.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What stands after {@code ./candour run}; the script explains it. */
record RunOptions(Settings settings, boolean fresh) {

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
