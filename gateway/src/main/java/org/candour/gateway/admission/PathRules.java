package org.candour.gateway.admission;

/**
 * Refuses paths that two servers could read differently: dot segments, empty segments, path parameters, backslashes,
 * and escapes of any of these. What passes a route's pattern here must be the same resource at the service.
 */
final class PathRules {

    private PathRules() {}

    static boolean isPlain(String path) {
        if (path.isEmpty() || path.charAt(0) != '/') {
            return false;
        }
        int segment = 0;
        for (int i = 1; i <= path.length(); i++) {
            char c = i == path.length() ? '/' : path.charAt(i);
            if (c == '/') {
                if (!isPlainSegment(path, segment + 1, i, i == path.length())) {
                    return false;
                }
                segment = i;
            } else if (c <= ' ' || c >= 0x7f || c == ';' || c == '\\') {
                return false;
            } else if (c == '%' && !isPlainEscape(path, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainSegment(String path, int from, int to, boolean last) {
        int length = to - from;
        if (length == 0) {
            return last;
        }
        return !(path.charAt(from) == '.' && (length == 1 || (length == 2 && path.charAt(from + 1) == '.')));
    }

    private static boolean isPlainEscape(String path, int at) {
        if (at + 2 >= path.length()) {
            return false;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        if (high < 0 || low < 0) {
            return false;
        }
        int value = high * 16 + low;
        return value >= ' ' && value != 0x7f && "./\\;%".indexOf(value) < 0;
    }
}
