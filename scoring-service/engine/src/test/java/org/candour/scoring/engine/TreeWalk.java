package org.candour.scoring.engine;

import java.util.stream.Stream;

/** Walks a score's tree. */
final class TreeWalk {

    private TreeWalk() {}

    static Stream<ScoreNode> all(ScoreNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(TreeWalk::all));
    }

    static ScoreNode node(Score score, String id) {
        return all(score.tree()).filter(node -> node.node().equals(id) && !node.repeated()).findFirst()
                .orElseThrow();
    }
}
