package org.candour.scoring.engine.record;

import java.util.List;
import java.util.TreeMap;

import org.candour.scoring.engine.Amount;
import org.candour.scoring.engine.Result;
import org.candour.scoring.engine.Result.Beside;
import org.candour.scoring.engine.Result.Gap;
import org.candour.scoring.engine.Result.Gate;

/** Writes a result with what qualifies it. */
final class ResultJson {

    /** The name of the one number where there is one; canonical order puts it behind everything else. */
    private static final String VALUE = "value";

    /** The name of the number after a review, which has its own place in the order. */
    private static final String REVIEWED = "reviewed";

    private final RecordJson json;

    private final Sight sight;

    ResultJson(RecordJson json, Sight sight) {
        this.json = json;
        this.sight = sight;
    }

    void write(String name, Result result) {
        List<Gap> gaps = result.gaps().stream().filter(gap -> !sight.withheld().gap(name, gap.question()))
                .toList();
        if (sight.withheld().result(name)) {
            json.objects("beside", result.beside(), beside -> beside(name, beside));
            json.text("freshUntil", result.freshUntil());
            json.objects("gaps", gaps, this::gap);
            json.flagIf("incomplete", !gaps.isEmpty());
            json.text("step", sight.words().result(name));
            json.flag("withheld", true);
        } else {
            write(name, result, gaps);
        }
    }

    private void write(String name, Result result, List<Gap> gaps) {
        TreeMap<String, Amount> pair = new TreeMap<>(result.numbers());
        Amount value = pair.remove(VALUE);
        Amount reviewed = pair.remove(REVIEWED);
        json.text("answered", result.answered());
        json.text("band", result.band());
        json.objects("beside", result.beside(), beside -> beside(name, beside));
        pair.forEach(json::amount);
        json.text("evidencedShare", result.evidencedShare());
        json.text("freshUntil", result.freshUntil());
        json.objects("gaps", gaps, this::gap);
        json.objects("gates", result.gates(), this::gate);
        json.flagIf("incomplete", !gaps.isEmpty());
        json.text("lookedAt", result.lookedAt());
        json.flagIf("noScore", result.noScore());
        if (reviewed != null) {
            json.amount(REVIEWED, reviewed);
        }
        json.text("step", result.step());
        if (value != null) {
            json.amount(VALUE, value);
        }
    }

    private void beside(String result, Beside beside) {
        boolean withheld = sight.withheld().beside(result, beside.name());
        json.at(beside.at());
        if (!withheld && !beside.lowestAt().isEmpty()) {
            json.byName("lowestAt", beside.lowestAt(), json::text);
        }
        json.text("name", beside.name());
        json.result(beside.numbers(), withheld);
        json.text("step",
                withheld ? sight.words().beside(result, beside.name(), beside.at()) : beside.step());
    }

    private void gap(Gap gap) {
        json.at(gap.at());
        json.text("question", gap.question());
    }

    private void gate(Gate gate) {
        json.at(gate.at());
        json.caps(gate.caps());
        json.flagIf("fails", gate.fails());
        json.text("node", gate.node());
    }

}
