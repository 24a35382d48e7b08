package org.candour.gateway.admission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Refuses paths that two servers could read differently: dot segments, empty segments, path parameters, backslashes,
 * escapes of any of these, and escapes that are no UTF-8. What passes a route's pattern here must be the same resource at the service.
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
            } else if (c == '%') {
                int end = endOfCharacter(path, i);
                if (end < 0) {
                    return false;
                }
                i = end - 1;
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

    /** Where the escaped character that begins here ends, or -1 where it is none, or one that is refused. */
    private static int endOfCharacter(String path, int at) {
        int first = octet(path, at);
        if (first < 0x80) {
            return first >= ' ' && first != 0x7f && "./\\;%".indexOf(first) < 0 ? at + 3 : -1;
        }
        // what is no UTF-8 each server would repair in its own way
        int octets = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        byte[] character = new byte[octets];
        for (int i = 0; i < octets; i++) {
            int octet = octet(path, at + 3 * i);
            if (octet < 0x80) {
                return -1;
            }
            character[i] = (byte) octet;
        }
        return isUtf8(character) ? at + 3 * octets : -1;
    }

    private static int octet(String path, int at) {
        if (at + 2 >= path.length() || path.charAt(at) != '%') {
            return -1;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).hasRemaining();
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
