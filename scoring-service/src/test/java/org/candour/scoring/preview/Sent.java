package org.candour.scoring.preview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.scores.ReceivedFiling;

/** Bodies that ask for a preview. */
public final class Sent {

    private Sent() {}

    /** The body with a draft of what was filed, in the shape in which disclosure-service gives it. */
    public static Map<String, Object> draft(ReceivedFiling filed) {
        Filing content = filed.content();
        Map<String, Object> draft = new TreeMap<>();
        draft.put("id", filed.disclosure());
        draft.put("state", "DRAFT");
        draft.put("revision", filed.revision());
        draft.put("company", filed.company());
        draft.put("kind", "disclosure");
        draft.put("period",
                Map.of("from", content.periodFrom().toString(), "to", content.periodTo().toString()));
        if (content.assessedOn() != null) {
            draft.put("assessedOn", content.assessedOn().toString());
        }
        draft.put("forms", content.forms().stream()
                .map(form -> Map.of("id", form.id(), "version", form.version())).toList());
        draft.put("regimes", List.of("xx-act"));
        draft.put("coverage", Map.of("kind", "single"));
        draft.put("figures", Map.of("employees", 12_000, "listed", true));
        draft.put("lang", "en");
        draft.put("attestation", Map.of("name", "A Person", "role", "Board"));
        draft.put("answers", content.answers().stream().map(Sent::answer).toList());
        return new TreeMap<>(Map.of("draft", draft));
    }

    /** The body with a filing. */
    public static Map<String, Object> filing(ReceivedFiling filed, List<Map<String, Object>> set,
            List<Map<String, Object>> remove) {
        return new TreeMap<>(Map.of("filing", Map.of("disclosure", filed.disclosure(), "version", 1),
                "change", Map.of("set", set, "remove", remove)));
    }

    /** An answer. */
    public static Map<String, Object> answer(Answer answer) {
        Map<String, Object> sent = place(answer.form(), answer.question(), answer.at());
        if (answer.choice() != null) {
            sent.put("choice", answer.choice());
        }
        if (!answer.choices().isEmpty()) {
            sent.put("issues", answer.choices().stream().map(key -> Map.of("key", key, "title", "Of theirs"))
                    .toList());
        }
        sent.put("text", "What is done, in words.");
        if (answer.reasonGiven()) {
            sent.put("reason", "Because.");
        }
        if (!answer.evidence().isEmpty()) {
            sent.put("evidence", answer.evidence().stream().map(Sent::evidence).toList());
        }
        return sent;
    }

    /** A place with nothing else. */
    public static Map<String, Object> place(String form, String question, @Nullable At at) {
        Map<String, Object> place = new TreeMap<>(Map.of("form", form, "question", question));
        if (at != null) {
            place.put("at", Map.of(at.dimension(), at.key()));
        }
        return place;
    }

    private static Map<String, Object> evidence(Evidence item) {
        Map<String, Object> sent = new TreeMap<>(Map.of("kind", item.kind(), "state", item.state().name(),
                "maker", item.maker().word(), "title", "A document"));
        if (item.date() != null) {
            sent.put("date", item.date().toString());
        }
        return sent;
    }

    /** As text. */
    public static String json(Map<String, Object> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

}
