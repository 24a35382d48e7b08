package org.candour.gateway.caller;

import java.net.InetAddress;

/** An IP network in CIDR notation, or a single address. */
record Network(InetAddress base, int prefix) {

    static Network parse(String text) {
        int slash = text.indexOf('/');
        InetAddress base = literal(slash < 0 ? text : text.substring(0, slash));
        int widest = base.getAddress().length * 8;
        int prefix = slash < 0 ? widest : Integer.parseInt(text.substring(slash + 1));
        if (prefix < 0 || prefix > widest) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        return new Network(base, prefix);
    }

    /** Whether this is an address in digits; names are never looked up. */
    static boolean isLiteral(String text) {
        try {
            literal(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static InetAddress literal(String text) {
        return InetAddress.ofLiteral(text.strip());
    }

    boolean contains(InetAddress address) {
        byte[] ours = base.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
