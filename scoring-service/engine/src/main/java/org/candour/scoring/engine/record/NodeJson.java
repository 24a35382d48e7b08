package org.candour.scoring.engine.record;

import java.util.List;
import java.util.Locale;

import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.ScoreNode;
import org.candour.scoring.engine.ScoreNode.Cap;
import org.candour.scoring.engine.ScoreNode.Reading;
import org.candour.scoring.engine.ScoreNode.Review;

/** Writes the tree. */
final class NodeJson {

    private final RecordJson json;

    private final Sight sight;

    NodeJson(RecordJson json, Sight sight) {
        this.json = json;
        this.sight = sight;
    }

    void write(ScoreNode root) {
        write(root, false);
    }

    private void write(ScoreNode node, boolean above) {
        boolean withheld = sight.withheld().node(node.node(), above);
        json.at(node.at());
        json.text("available", withheld ? null : node.available());
        json.objects("children", node.children(), child -> write(child, withheld));
        json.objects("gates", withheld ? List.of() : node.gates(), this::gate);
        json.text("label", node.label());
        json.text("max", node.max());
        json.text("node", node.node());
        Reading reads = node.reads();
        if (reads != null) {
            json.open("reads");
            reads(withheld ? asked(reads) : reads);
            json.close();
        }
        json.flagIf("repeated", node.repeated());
        json.result(node.numbers(), withheld);
        Review review = withheld ? null : node.review();
        if (review != null) {
            json.object("review", () -> review(review));
        }
        json.text("rule", node.rule());
        json.text("step", withheld ? sight.words().node(node) : null);
        json.text("weight", node.weight());
    }

    /** Which question it is, and nothing about its answer. */
    private static Reading asked(Reading reads) {
        return new Reading(reads.form(), reads.question(), null, null, List.of(), false, null, null,
                List.of(),
                null);
    }

    private void gate(Cap gate) {
        json.caps(gate.caps());
        json.flagIf("fails", gate.fails());
        json.text("node", gate.node());
        json.result(gate.numbers(), false);
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
        evidence(json, evidence);
    }

    static void evidence(RecordJson json, Evidence evidence) {
        json.text("date", evidence.date());
        json.text("expires", evidence.expires());
        json.text("kind", evidence.kind());
        json.text("maker", evidence.maker().name().toLowerCase(Locale.ROOT));
        json.text("state", evidence.state().name());
    }

}
