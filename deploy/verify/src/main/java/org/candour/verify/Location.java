package org.candour.verify;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a document is. */
sealed interface Location {

    /** Any scheme with an authority; a drive's letter is none. */
    Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    /** A file of this machine. */
    record File(Path path) implements Location {

        @Override
        public String toString() {
            return Shown.text(path.toString());
        }
    }

    /** An address on the web, http or https. */
    record Web(URI address) implements Location {

        /** Scheme, host and port: a token for one is not for another (RFC 6454). */
        String origin() {
            return scheme(address) + "://" + address.getHost().toLowerCase(Locale.ROOT) + ":"
                    + (address.getPort() >= 0
                            ? address.getPort()
                            : scheme(address).equals("https") ? 443 : 80);
        }

        @Override
        public String toString() {
            return Shown.text(address.toString());
        }
    }

    /** Reads what somebody wrote on the command line. */
    static Location of(String text) {
        if (!ADDRESS.matcher(text).matches() || Files.exists(path(text))) {
            return new File(path(text));
        }
        try {
            URI address = new URI(text);
            if (address.getHost() == null || address.getRawUserInfo() != null
                    || !(scheme(address).equals("http") || scheme(address).equals("https"))) {
                throw new Unchecked(Shown.text(text) + " is neither a file nor an http or https address.");
            }
            return new Web(address);
        } catch (URISyntaxException e) {
            throw new Unchecked(Shown.text(text) + " is neither a file nor an address.", e);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Unchecked(Shown.text(text) + " is no name of a file.", e);
        }
    }

    private static String scheme(URI address) {
        String scheme = address.getScheme();
        return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    }
}
