package org.candour.scoring.sources;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.support.problem.Finding;

/**
 * An address that everybody can look at, written in one way (RFC 3986, section 6.2): what differs in letter case of the
 * host, escapes, dots in the path, the port of https, an empty query, what only tells who came from where, or what follows
 * {@code #} is one source. Nothing is fetched.
 *
 * @param address an https URL of at most {@value #MOST} characters
 */
public record PublicSource(String address) {

    /** Characters of an address. */
    public static final int MOST = 1_000;

    private static final int HTTPS = 443;

    private static final int MOST_NAME = 253;

    /** Labels of a name in the public DNS, the last of them no number, so that it is no address of a machine. */
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /** Names that nobody can look up from elsewhere (RFC 6761, RFC 6762, RFC 8375 and what ICANN set aside). */
    private static final Pattern INSIDE = Pattern
            .compile(".*\\.(?:localhost|local|internal|test|invalid|onion|home\\.arpa)");

    /**
     * Reads an address.
     *
     * @param text as somebody wrote it
     * @return empty if it is no https URL of a public host
     */
    public static Optional<PublicSource> of(String text) {
        if (text.length() > MOST) {
            return Optional.empty();
        }
        try {
            return written(new URI(text).parseServerAuthority()).filter(one -> one.length() <= MOST)
                    .map(PublicSource::new);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /**
     * What is wrong with an address.
     *
     * @param pointer where it was sent
     * @param text as it was sent
     * @return at most one finding
     */
    public static List<Finding> findings(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of(Finding.error(pointer, "is missing"));
        }
        if (text.length() > MOST) {
            return List.of(Finding.error(pointer, "is longer than " + MOST + " characters"));
        }
        return of(text).isPresent()
                ? List.of()
                : List.of(Finding.error(pointer,
                        "is no https address, without user or port, of a host that everybody can reach"));
    }

    private static Optional<String> written(URI uri) {
        if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || (uri.getPort() != -1 && uri.getPort() != HTTPS)) {
            return Optional.empty();
        }
        String named = uri.getHost().toLowerCase(Locale.ROOT);
        String host = named.endsWith(".") ? named.substring(0, named.length() - 1) : named;
        if (host.length() > MOST_NAME || !HOST.matcher(host).matches() || INSIDE.matcher(host).matches()) {
            return Optional.empty();
        }
        String path = DotSegments.removed(Escapes.inOneWay(uri.getRawPath()));
        String query = uri.getRawQuery() == null ? "" : Tracking.removed(Escapes.inOneWay(uri.getRawQuery()));
        return Optional.of("https://" + host + path + (query.isEmpty() ? "" : "?" + query));
    }

    @Override
    public String toString() {
        return address;
    }

}
