package org.candour.local.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process that was just started is ready. */
@FunctionalInterface
interface Readiness {

    /** Asks once. */
    boolean isReady();

    /** An HTTP address says 200. */
    static Readiness answers(URI address) {
        return () -> {
            try {
                HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(1_000);
                connection.setReadTimeout(5_000);
                boolean ok = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
                connection.disconnect();
                return ok;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** Both, asked in this order. */
    default Readiness and(Readiness other) {
        return () -> isReady() && other.isReady();
    }

    /** The process says this in its log, after what stood there before. */
    static Readiness says(String what, Path log, long from) {
        return () -> {
            try {
                byte[] all = Files.readAllBytes(log);
                int start = (int) Math.min(from, all.length);
                return new String(all, start, all.length - start, StandardCharsets.UTF_8)
                        .contains(what);
            } catch (IOException e) {
                return false;
            }
        };
    }
}
