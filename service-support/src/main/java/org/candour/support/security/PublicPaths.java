package org.candour.support.security;

import java.util.List;

/**
 * Paths that may be read (GET and HEAD) without a token. A service declares one bean of this type, or several.
 *
 * @param patterns path patterns, such as {@code /lessons/**}
 */
public record PublicPaths(List<String> patterns) {

    /** Keeps its own copy. */
    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    /** The patterns, written one after the other. */
    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
