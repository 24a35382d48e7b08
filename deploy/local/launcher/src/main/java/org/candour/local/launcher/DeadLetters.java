package org.candour.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the scoring service set aside. */
final class DeadLetters {

    private static final Pattern REDRIVEN = Pattern.compile("\"redriven\":(\\d+),\"remaining\":(\\d+)");
    private static final long AT_ONCE = 1000;

    private final AdminCalls admin;
    private final URI redrive;

    DeadLetters(AdminCalls admin, URI scoring) {
        this.admin = admin;
        this.redrive = scoring.resolve("/api/v1/admin/dead-letters/redrive");
    }

    /**
     * Sends back everything that stands there now, in as many calls as that takes. What comes back meanwhile, because it
     * fails again, is left: it would come back for ever.
     *
     * @return how many
     */
    long sendBack() throws IOException, InterruptedException {
        long sent = 0;
        long left = AT_ONCE;
        boolean first = true;
        while (left > 0) {
            Matcher reply = call(Math.min(left, AT_ONCE), sent);
            long redriven = Long.parseLong(reply.group(1));
            long remaining = Long.parseLong(reply.group(2));
            sent += redriven;
            left = first ? remaining : Math.min(remaining, left - redriven);
            first = false;
            if (redriven == 0 && left > 0) {
                throw new Refusal("Sent again: " + sent + ", left: " + left + "; try again later.");
            }
        }
        return sent;
    }

    private Matcher call(long limit, long sent) throws IOException, InterruptedException {
        HttpResponse<String> reply = admin.post(URI.create(redrive + "?limit=" + limit));
        Matcher redriven = REDRIVEN.matcher(reply.body());
        if (reply.statusCode() != 200 || !redriven.find()) {
            throw new Refusal(
                    "Sent again: " + sent + ". The next call was refused with " + reply.statusCode() + ".");
        }
        return redriven;
    }
}
