package org.candour.scoring.sources;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Paths without {@code .} and {@code ..} (RFC 3986, section 5.2.4). Empty segments stay: an archive has the address of what
 * it keeps in its own path, and two slashes in that.
 */
final class DotSegments {

    private DotSegments() {}

    /** The path without them; above the root there is nothing. */
    static String removed(String path) {
        Deque<String> left = new ArrayDeque<>();
        String[] segments = path.substring(path.startsWith("/") ? 1 : 0).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean dots = segments[i].equals(".") || segments[i].equals("..");
            if (segments[i].equals("..")) {
                left.pollLast();
            }
            if (!dots) {
                left.addLast(segments[i]);
            } else if (i == segments.length - 1) {
                left.addLast("");
            }
        }
        return "/" + String.join("/", left);
    }

}
