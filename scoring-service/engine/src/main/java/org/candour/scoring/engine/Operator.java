package org.candour.scoring.engine;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a rule can do. docs/methodologies/reference.md says what each means. */
enum Operator {

    /** The mean of parts. */
    MEAN("mean"),
    /** The mean of parts by weight. */
    WEIGHTED("weighted"),
    /** The mean over the keys of a dimension. */
    MEAN_OVER("meanOver"),
    /** The lowest over the keys of a dimension. */
    LOWEST_OVER("lowestOver"),
    /** The points of parts, added up or out of those available. */
    SUM("sum"),
    /** Requirements that must all be met. */
    ALL("all"),
    /** Requirements of which one must be met. */
    ANY("any"),
    /** A part, but no more than gates allow. */
    CAPPED("capped"),
    /** A part, or what others suggest for it. */
    EXTRAPOLATED("extrapolated");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** As a methodology writes it. */
    String word() {
        return word;
    }

    /** The node of a rule, everything below first; none if it has faults, which are then reported. */
    @Nullable
    Node compile(Rule rule, RuleReader rules) {
        return switch (this) {
            case MEAN -> Mean.plain(rule, rules);
            case WEIGHTED -> Mean.weighted(rule, rules);
            case MEAN_OVER -> Over.mean(rule, rules);
            case LOWEST_OVER -> Over.lowest(rule, rules);
            case SUM -> Sum.read(rule, rules);
            case ALL -> Requirements.all(rule, rules);
            case ANY -> Requirements.any(rule, rules);
            case CAPPED -> Capped.read(rule, rules);
            case EXTRAPOLATED -> Extrapolated.read(rule, rules);
        };
    }

    static @Nullable Operator named(String word) {
        return Arrays.stream(values()).filter(operator -> operator.word.equals(word)).findAny().orElse(null);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Operator::word).sorted().toList();
    }
}
