package org.candour.local.launcher;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** Sends filings on record, or dead letters, once more: {@code ./candour replay}. */
final class Replay {

    private Replay() {}

    @SuppressWarnings("SystemOut") // a command's reply
    static void run(List<String> arguments, Path home) throws IOException, InterruptedException {
        Addresses addresses = Addresses.read(home)
                .orElseThrow(() -> new Refusal("Candour does not run; start it with ./candour run."));
        try (AdminCalls admin = new AdminCalls(addresses.issuer())) {
            System.out.println(replay(arguments, addresses, admin));
        }
    }

    private static String replay(List<String> arguments, Addresses addresses, AdminCalls admin)
            throws IOException, InterruptedException {
        if (arguments.equals(List.of("--dead-letter"))) {
            return "Sent again: " + new DeadLetters(admin, addresses.scoring()).sendBack() + ".";
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("--from")
                && arguments.getLast().matches("[1-9][0-9]{0,17}")) {
            HttpResponse<String> reply = admin.post(
                    addresses.disclosure().resolve("/api/v1/admin/replay?from=" + arguments.getLast()));
            if (reply.statusCode() / 100 != 2) {
                throw new Refusal("The replay was refused with " + reply.statusCode() + ".");
            }
            return "The filings are being sent again.";
        }
        throw new Refusal("Say --from POSITION or --dead-letter; see ./candour replay --help.");
    }
}
