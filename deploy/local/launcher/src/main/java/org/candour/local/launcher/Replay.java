package org.candour.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends filings on record, or dead letters, once more: {@code ./candour replay}. */
final class Replay {

    private static final Pattern REDRIVEN = Pattern.compile("\"redriven\":(\\d+),\"remaining\":(\\d+)");

    private Replay() {}

    @SuppressWarnings("SystemOut") // a command's reply
    static void run(List<String> arguments, Path home) throws IOException, InterruptedException {
        Addresses addresses = Addresses.read(home)
                .orElseThrow(() -> new Refusal("Candour does not run; start it with ./candour run."));
        URI address = address(arguments, addresses);
        try (AdminCalls admin = new AdminCalls(addresses.issuer())) {
            HttpResponse<String> reply = admin.post(address);
            if (reply.statusCode() / 100 != 2) {
                throw new Refusal("The replay was refused with " + reply.statusCode() + ".");
            }
            System.out.println(said(reply.body()));
        }
    }

    private static String said(String body) {
        Matcher redriven = REDRIVEN.matcher(body);
        return redriven.find()
                ? "Sent again: " + redriven.group(1) + ", left: " + redriven.group(2) + "."
                : "The filings are being sent again.";
    }

    private static URI address(List<String> arguments, Addresses addresses) {
        if (arguments.size() == 2 && arguments.getFirst().equals("--from")
                && arguments.getLast().matches("[1-9][0-9]{0,17}")) {
            return addresses.disclosure().resolve("/api/v1/admin/replay?from=" + arguments.getLast());
        }
        if (arguments.equals(List.of("--dead-letter"))) {
            return addresses.scoring().resolve("/api/v1/admin/dead-letters/redrive");
        }
        throw new Refusal("Say --from POSITION or --dead-letter; see ./candour replay --help.");
    }
}
