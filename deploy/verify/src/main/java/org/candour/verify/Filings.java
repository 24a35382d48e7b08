package org.candour.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.record.PartKey;

/** Reads what the rules read out of a filing's open parts, a second time beside the service. */
final class Filings {

    private Filings() {}

    /**
     * The filing as the engine takes it. An answer that is withheld stands at its place without a choice, so that the
     * others are still laid out as they were.
     */
    static Filing of(VersionDocument version) {
        Map<String, Object> content = version.content(PartKey.FACTS);
        if (content == null) {
            throw new Unchecked(
                    "The filing's facts (its period and forms) are withheld: nothing can be computed again.");
        }
        Data facts = Data.of("The part facts", "", content);
        Data period = facts.object("period");
        List<FormRef> forms = facts.objects("forms").stream()
                .map(form -> new FormRef(form.text("id"), form.text("version"))).toList();
        List<Answer> answers = new ArrayList<>();
        for (Part part : version.parts().values()) {
            answer(part).ifPresent(answers::add);
        }
        return new Filing(day(period, "from"), day(period, "to"), facts.day("assessedOn"), forms, answers);
    }

    private static LocalDate day(Data period, String name) {
        LocalDate day = period.day(name);
        if (day == null) {
            throw period.wrong(name, "is missing");
        }
        return day;
    }

    private static Optional<Answer> answer(Part part) {
        return PartKey.parse(part.key()).map(key -> {
            Map<String, Object> content = part.content();
            if (content == null) {
                return new Answer(key.form(), key.question(), key.at(), null, List.of(), false, List.of());
            }
            Answer answer = answer(Data.of("The part " + Shown.text(part.key()), "", content));
            if (!key.equals(new PartKey(answer.form(), answer.question(), answer.at()))) {
                throw new Different("the part " + Shown.text(part.key()) + ": its content is the answer to "
                        + Shown.text(answer.form() + "/" + answer.question()) + " at "
                        + Shown.text(Objects.toString(answer.at(), "no place")));
            }
            return answer;
        });
    }

    private static Answer answer(Data answer) {
        return new Answer(answer.text("form"), answer.text("question"), at(answer), answer.optional("choice"),
                answer.texts("choices"), answer.truth("reasonGiven"),
                answer.objects("evidence").stream().map(Filings::evidence).toList());
    }

    static @Nullable At at(Data answer) {
        if (!answer.has("at")) {
            return null;
        }
        Data at = answer.object("at");
        return at.members().keySet().stream().findFirst()
                .map(dimension -> new At(dimension, at.text(dimension)))
                .orElse(null);
    }

    private static Evidence evidence(Data item) {
        Evidence.State state = switch (item.text("state")) {
            case "DECLARED" -> Evidence.State.DECLARED;
            case "HELD" -> Evidence.State.HELD;
            case "UPLOADED" -> Evidence.State.UPLOADED;
            case "CAPTURED" -> Evidence.State.CAPTURED;
            default -> throw item.wrong("state", "is no state of evidence");
        };
        Evidence.Maker maker = switch (item.text("maker")) {
            case "own" -> Evidence.Maker.OWN;
            case "independent" -> Evidence.Maker.INDEPENDENT;
            default -> throw item.wrong("maker", "is no maker of evidence");
        };
        // what a filing does not say of an item is not known, and earns nothing
        return new Evidence(state, item.text("kind"), maker, item.day("date"), item.day("expires"),
                Evidence.Quote.NONE, false, false, false, false, false, false);
    }
}
