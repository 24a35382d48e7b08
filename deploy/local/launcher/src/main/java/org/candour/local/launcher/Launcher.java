package org.candour.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The commands {@code run} and {@code replay} of {@code ./candour}. */
public final class Launcher {

    private Launcher() {}

    /** The script says where the project and the data are, in {@code candour.root} and {@code candour.home}. */
    @SuppressWarnings("SystemOut") // a command line
    public static void main(String[] arguments) throws InterruptedException {
        Path root = Path.of(System.getProperty("candour.root", ".")).toAbsolutePath().normalize();
        Path home = Path.of(System.getProperty("candour.home", ".candour")).toAbsolutePath().normalize();
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try {
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "run" -> new Run(RunOptions.parse(rest, root, home), System.out).untilStopped();
                case "replay" -> Replay.run(rest, home);
                default -> throw new Refusal("Say run or replay.");
            }
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (UncheckedIOException e) {
            System.err.println("Candour cannot use its files: " + e.getMessage() + ".");
            System.exit(1);
        } catch (IOException e) {
            System.err.println("Candour does not answer: " + e.getMessage() + ".");
            System.exit(1);
        }
    }
}
