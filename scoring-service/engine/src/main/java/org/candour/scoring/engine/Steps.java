package org.candour.scoring.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many values a filing asks for: each node's own and those that it reads, at each key of its dimension; again for
 * each result whose shares are given; and what stands beside results and what they require, each for itself.
 */
final class Steps {

    private final List<Dimension> dimensions;
    private final long[] along;
    private long once;

    Steps(List<Node> nodes, List<Dimension> dimensions, List<ResultPlan> results) {
        this.dimensions = dimensions;
        this.along = new long[dimensions.size()];
        nodes.forEach(this::add);
        for (ResultPlan result : results) {
            if (result.shares()) {
                // whatever is below a node has a smaller number
                nodes.subList(0, result.node().head().index() + 1).forEach(this::add);
            }
            result.beside().forEach(beside -> add(beside.node().head().open(), 1));
            result.required().forEach(question -> add(question.dimension(), 1));
        }
    }

    private void add(Node node) {
        add(node instanceof Over over ? over.dimension() : node.head().open(), 1L + node.parts().size());
    }

    private void add(@Nullable Dimension dimension, long steps) {
        if (dimension == null) {
            once += steps;
        } else {
            along[dimension.index()] += steps;
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
