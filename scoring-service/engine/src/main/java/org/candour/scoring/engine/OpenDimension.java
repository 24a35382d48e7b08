package org.candour.scoring.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Which dimension's key a rule needs, from what it reads. */
final class OpenDimension {

    private OpenDimension() {}

    static @Nullable Dimension of(List<Node> below, Source body) {
        Dimension open = null;
        for (Node node : below) {
            Dimension each = node.head().open();
            if (each != null && open != null && !each.equals(open)) {
                body.fault("reads questions that repeat over " + open.name() + " and over " + each.name());
            }
            open = each == null ? open : each;
        }
        return open;
    }
}
