package org.candour.scoring.engine.record;

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

    ResultJson(RecordJson json) {
        this.json = json;
    }

    void write(Result result) {
        TreeMap<String, Amount> pair = new TreeMap<>(result.numbers());
        Amount value = pair.remove(VALUE);
        Amount reviewed = pair.remove(REVIEWED);
        json.text("answered", result.answered());
        json.text("band", result.band());
        json.objects("beside", result.beside(), this::beside);
        pair.forEach(json::amount);
        json.text("evidencedShare", result.evidencedShare());
        json.text("freshUntil", result.freshUntil());
        json.objects("gaps", result.gaps(), this::gap);
        json.objects("gates", result.gates(), this::gate);
        json.flagIf("incomplete", result.incomplete());
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

    private void beside(Beside beside) {
        json.at(beside.at());
        if (!beside.lowestAt().isEmpty()) {
            json.byName("lowestAt", beside.lowestAt(), json::text);
        }
        json.text("name", beside.name());
        json.result(beside.numbers());
        json.text("step", beside.step());
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
