package org.candour.scoring.engine;

import java.util.List;

/** Whether parts can be weighed against each other. Parts with faults are missing, which was reported already. */
final class Scales {

    private Scales() {}

    /** Whether all parts are there, each with a scale of its own; reports the first that has none. */
    static boolean fixed(List<Node> below, List<Source> parts) {
        if (parts.isEmpty() || below.size() < parts.size()) {
            return false;
        }
        for (int index = 0; index < parts.size(); index++) {
            if (!below.get(index).head().scaled()) {
                parts.get(index).fault("has no scale, so it cannot be weighed; give its sum one");
                return false;
            }
        }
        return true;
    }

    static boolean fixed(Node below, Source part) {
        return fixed(List.of(below), List.of(part));
    }

    /** Whether all parts are there and come to the same at most; reports the first that does not. */
    static boolean same(List<Node> below, List<Source> parts) {
        if (!fixed(below, parts)) {
            return false;
        }
        Rational scale = below.getFirst().head().max();
        for (int index = 0; index < parts.size(); index++) {
            Rational each = below.get(index).head().max();
            if (!each.equals(scale)) {
                parts.get(index).fault("comes to " + each + " at most, and what stands first to " + scale
                        + "; bring both to one scale");
                return false;
            }
        }
        return true;
    }
}
