package org.candour.scoring.engine;

import java.util.List;

/** How many values a filing asks for: each node's own and those that it reads, at each key of its dimension. */
final class Steps {

    private final List<Dimension> dimensions;
    private final long[] along;
    private long once;

    Steps(List<Node> nodes, List<Dimension> dimensions) {
        this.dimensions = dimensions;
        this.along = new long[dimensions.size()];
        for (Node node : nodes) {
            long steps = 1L + node.parts().size();
            Dimension dimension = node instanceof Over over ? over.dimension() : node.head().open();
            if (dimension == null) {
                once += steps;
            } else {
                along[dimension.index()] += steps;
            }
        }
    }

    long of(Answers answers) {
        long steps = once;
        for (Dimension dimension : dimensions) {
            steps += along[dimension.index()] * answers.slots(dimension);
        }
        return steps;
    }
}
