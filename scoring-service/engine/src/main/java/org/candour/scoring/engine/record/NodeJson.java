package org.candour.scoring.engine.record;

import java.util.Locale;

import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.ScoreNode;
import org.candour.scoring.engine.ScoreNode.Cap;
import org.candour.scoring.engine.ScoreNode.Reading;
import org.candour.scoring.engine.ScoreNode.Review;

/** Writes the tree. */
final class NodeJson {

    private final RecordJson json;

    NodeJson(RecordJson json) {
        this.json = json;
    }

    void write(ScoreNode node) {
        json.at(node.at());
        json.text("available", node.available());
        json.objects("children", node.children(), this::write);
        json.objects("gates", node.gates(), this::gate);
        json.text("label", node.label());
        json.text("max", node.max());
        json.text("node", node.node());
        Reading reads = node.reads();
        if (reads != null) {
            json.object("reads", () -> reads(reads));
        }
        json.flagIf("repeated", node.repeated());
        json.result(node.numbers());
        Review review = node.review();
        if (review != null) {
            json.object("review", () -> review(review));
        }
        json.text("rule", node.rule());
        json.text("weight", node.weight());
    }

    private void gate(Cap gate) {
        json.caps(gate.caps());
        json.flagIf("fails", gate.fails());
        json.text("node", gate.node());
        json.result(gate.numbers());
    }

    private void review(Review review) {
        json.text("available", review.available());
        json.texts("decided", review.decided());
        json.flagIf("lookedAt", review.lookedAt());
        Reading reads = review.reads();
        if (reads != null) {
            json.object("reads", () -> reads(reads));
        }
    }

    private void reads(Reading reads) {
        json.at(reads.at());
        json.text("choice", reads.choice());
        json.texts("choices", reads.choices());
        json.objects("evidence", reads.evidence(), this::evidence);
        json.text("form", reads.form().id());
        json.text("formVersion", reads.form().version());
        json.text("points", reads.points());
        json.text("question", reads.question());
        json.flagIf("reasonGiven", reads.reasonGiven());
        json.text("strength", reads.strength());
        json.text("why", reads.why());
    }

    private void evidence(Evidence evidence) {
        json.text("date", evidence.date());
        json.text("expires", evidence.expires());
        json.text("kind", evidence.kind());
        json.text("maker", evidence.maker().name().toLowerCase(Locale.ROOT));
        json.text("state", evidence.state().name());
    }

}
