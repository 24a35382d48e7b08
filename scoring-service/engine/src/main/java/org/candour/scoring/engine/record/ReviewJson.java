package org.candour.scoring.engine.record;

import org.candour.scoring.engine.Decision;

/** Writes the review that a score was made after. */
@FunctionalInterface
interface ReviewJson {

    void write(RecordJson json);

    /** Names the decisions and shows none of them. */
    static ReviewJson of(ReviewDecisions whole) {
        return json -> {
            json.text("commitment", whole.commitment());
            json.number("number", whole.number());
        };
    }

    /** Shows them all, since everybody may read them: so the record needs no other document. */
    static ReviewJson of(PublicDecisions open) {
        return json -> {
            json.objects("decisions", open.decisions().each(), decision -> write(json, decision));
            json.number("number", open.number());
        };
    }

    private static void write(RecordJson json, Decision decision) {
        switch (decision) {
            case Decision.OnAnswer on -> {
                Boolean admitted = on.admitted();
                if (admitted != null) {
                    json.flag("admitted", admitted);
                }
                json.at(on.at());
                json.text("choice", on.choice());
                json.text("form", on.form());
                json.text("question", on.question());
                json.text("strength", on.strength());
            }
            case Decision.LeftOut key -> {
                json.text("form", key.form());
                json.text("leftOut", key.key());
                json.text("question", key.question());
            }
        }
    }

}
