package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Puts a score of what was filed and one of what was decided side by side: the numbers that follow from the filing alone
 * keep their names, and the one in which evidence counts, if it does, follows again as {@code reviewed}.
 */
final class Reviewed {

    /** The name of the number after a review. */
    static final String NAME = "reviewed";

    private final Score filed;
    private final Score decided;
    private final String from;

    private Reviewed(Score filed, Score decided, String from) {
        this.filed = filed;
        this.decided = decided;
        this.from = from;
    }

    /** Both scores in one. */
    static Score of(Plan plan, Score filed, Score decided) {
        List<Plan.NumberPlan> numbers = plan.numbers();
        String from = numbers.stream().filter(Plan.NumberPlan::timesStrength).findAny()
                .orElse(numbers.getFirst()).name();
        return new Reviewed(filed, decided, from).score();
    }

    private Score score() {
        Map<String, Result> results = new LinkedHashMap<>();
        filed.results().forEach((name, result) -> results.put(name,
                result(result, Objects.requireNonNull(decided.results().get(name)))));
        return new Score(filed.methodology(), filed.version(), filed.digest(),
                Collections.unmodifiableMap(results), filed.notFiled(), filed.asOf(), filed.inputs(),
                filed.engine(), new ReviewedTree(this, filed.tree()).of(decided.tree()));
    }

    /** Words, gaps and freshness are those of what was decided; how much was answered and shown is the company's. */
    private Result result(Result before, Result after) {
        return new Result(numbers(before.numbers(), after.numbers()), after.gaps(), after.band(),
                after.step(),
                before.answered(), before.evidencedShare(), after.lookedAt(), after.freshUntil(),
                gates(before.gates(), after.gates()), beside(before.beside(), after.beside()));
    }

    private List<Result.Gate> gates(List<Result.Gate> before, List<Result.Gate> after) {
        Map<Place, Result.Gate> gates = new LinkedHashMap<>();
        before.forEach(gate -> gates.put(new Place(gate.node(), gate.at()), gate));
        after.stream().filter(gate -> gate.caps().containsKey(from)).forEach(gate -> {
            Result.Gate known = gates.get(new Place(gate.node(), gate.at()));
            gates.put(new Place(gate.node(), gate.at()),
                    new Result.Gate(gate.node(), gate.at(),
                            numbers(known == null ? Map.of() : known.caps(), gate.caps()), gate.fails()));
        });
        return List.copyOf(gates.values());
    }

    private List<Result.Beside> beside(List<Result.Beside> before, List<Result.Beside> after) {
        Map<Place, Result.Beside> known = new HashMap<>();
        before.forEach(beside -> known.put(new Place(beside.name(), beside.at()), beside));
        List<Result.Beside> all = new ArrayList<>();
        for (Result.Beside beside : after) {
            Result.Beside filedToo = known.get(new Place(beside.name(), beside.at()));
            all.add(new Result.Beside(beside.name(), beside.at(),
                    numbers(filedToo == null ? Map.of() : filedToo.numbers(), beside.numbers()),
                    beside.step(),
                    numbers(filedToo == null ? Map.of() : filedToo.lowestAt(), beside.lowestAt())));
        }
        return List.copyOf(all);
    }

    /** What follows from the filing by its names, and the reviewed one. */
    <T> Map<String, T> numbers(Map<String, T> before, Map<String, T> after) {
        Map<String, T> numbers = new LinkedHashMap<>(before);
        T reviewed = after.get(from);
        if (reviewed != null) {
            numbers.put(NAME, reviewed);
        }
        return Collections.unmodifiableMap(numbers);
    }

    /** Gates of a step; both scores have the same. */
    List<ScoreNode.Cap> caps(List<ScoreNode.Cap> before, List<ScoreNode.Cap> after) {
        List<ScoreNode.Cap> caps = new ArrayList<>();
        for (int index = 0; index < after.size(); index++) {
            ScoreNode.Cap now = after.get(index);
            ScoreNode.Cap then = before.isEmpty()
                    ? new ScoreNode.Cap(now.node(), Map.of(), Map.of(), false)
                    : before.get(index);
            caps.add(new ScoreNode.Cap(now.node(), numbers(then.numbers(), now.numbers()),
                    numbers(then.caps(), now.caps()),
                    then.fails() || (now.fails() && now.caps().containsKey(from))));
        }
        return caps;
    }

    /** Where something stands in a score. */
    record Place(String name, @Nullable At at) {}
}
