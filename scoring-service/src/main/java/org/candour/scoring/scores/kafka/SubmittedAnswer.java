package org.candour.scoring.scores.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.record.PartKey;

/** One answer of a submitted disclosure. */
record SubmittedAnswer(String form, String question, @Nullable Map<String, String> at,
        @Nullable String choice,
        @Nullable List<String> choices, @Nullable Boolean reasonGiven, @Nullable List<Item> evidence,
        String commitment) {

    SubmittedAnswer {
        Shape.word("answers/form", form);
        Shape.word("answers/question", question);
        Shape.holds("answers/at", at == null || (at.size() <= 1 && !at.containsValue(null)));
        Shape.digest("answers/commitment", commitment);
    }

    /** The key of the part that it was committed to as. */
    String key() {
        return new PartKey(form, question, place()).toString();
    }

    private @Nullable At place() {
        return at == null
                ? null
                : at.entrySet().stream().findAny()
                        .map(only -> new At(only.getKey(), only.getValue())).orElse(null);
    }

    Answer answer() {
        return new Answer(form, question, place(), choice, choices == null ? List.of() : choices,
                Boolean.TRUE.equals(reasonGiven),
                evidence == null ? List.of() : evidence.stream().map(Item::evidence).toList());
    }

    /** What is said about one item of evidence. */
    record Item(Evidence.State state, String kind, String maker, @Nullable LocalDate date,
            @Nullable LocalDate expires) {

        Item {
            Shape.present("evidence/state", state);
            Shape.word("evidence/kind", kind);
            Shape.holds("evidence/maker", "own".equals(maker) || "independent".equals(maker));
        }

        // what this version of the event does not say is not known, and earns nothing
        Evidence evidence() {
            Evidence.Maker who = Evidence.Maker.valueOf(maker.toUpperCase(Locale.ROOT));
            return new Evidence(state, kind, who, date, expires, Evidence.Quote.NONE, false, false, false,
                    false,
                    false, false);
        }

    }

}
