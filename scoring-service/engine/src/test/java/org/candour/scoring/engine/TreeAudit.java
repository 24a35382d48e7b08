package org.candour.scoring.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Computes every node of a tree again from the exact numbers below it, as somebody with the tree alone would. */
final class TreeAudit {

    private TreeAudit() {}

    static void check(ScoreNode node) {
        if (!node.repeated() && !node.rule().equals("results")) {
            node.numbers().keySet().forEach(number -> assertThat(number(node, number))
                    .as("%s at %s, %s", node.node(), node.at(), number).isEqualTo(again(node, number)));
        }
        node.children().forEach(TreeAudit::check);
    }

    static Rational number(ScoreNode node, String number) {
        return Objects.requireNonNull(node.numbers().get(number)).exact();
    }

    private static Rational again(ScoreNode node, String number) {
        List<ScoreNode> counted = node.children().stream().filter(child -> !child.skipped()).toList();
        Stream<Rational> numbers = counted.stream().map(child -> number(child, number));
        Rational max = Objects.requireNonNull(node.max());
        return switch (node.rule()) {
            case "answer" -> answer(node, number);
            case "mean", "weighted mean", "mean over place" -> sum(counted.stream()
                    .map(child -> number(child, number).times(Objects.requireNonNull(child.weight()))))
                    .dividedBy(sum(counted.stream().map(child -> Objects.requireNonNull(child.weight()))));
            case "lowest over place" -> numbers.reduce(Rational::min).orElseThrow();
            case "sum" -> sum(numbers);
            case "points out of those available" -> sum(numbers).times(max)
                    .dividedBy(Objects.requireNonNull(node.available()));
            case "all of" -> met(counted, number, true).times(max);
            case "any of" -> met(counted, number, false).times(max);
            case "capped" -> node.gates().stream().map(ScoreNode.Cap::caps)
                    .filter(caps -> caps.containsKey(number))
                    .map(caps -> caps.get(number)).reduce(number(counted.getFirst(), number), Rational::min);
            case "extrapolated" -> node.available() == null
                    ? number(counted.getFirst(), number)
                    : sum(numbers).times(max).dividedBy(node.available());
            default -> throw new IllegalArgumentException(node.rule());
        };
    }

    private static Rational answer(ScoreNode node, String number) {
        ScoreNode.Reading reads = Objects.requireNonNull(node.reads());
        Rational points = Objects.requireNonNull(reads.points());
        return number.equals("evidenced") ? points.times(Objects.requireNonNull(reads.strength())) : points;
    }

    private static Rational met(List<ScoreNode> counted, String number, boolean all) {
        long full = counted.stream().filter(child -> number(child, number).equals(child.max())).count();
        boolean part = counted.stream().anyMatch(child -> number(child, number).signum() > 0);
        boolean inFull = all ? full == counted.size() : full > 0;
        return inFull ? Rational.ONE : part ? Rational.of(1, 2) : Rational.ZERO;
    }

    private static Rational sum(Stream<Rational> numbers) {
        return numbers.reduce(Rational.ZERO, Rational::plus);
    }

    /** Every number of every node, by name. */
    static Stream<Map.Entry<String, Amount>> numbers(Score score) {
        return TreeWalk.all(score.tree()).flatMap(node -> node.numbers().entrySet().stream());
    }
}
