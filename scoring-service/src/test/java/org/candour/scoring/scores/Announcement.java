package org.candour.scoring.scores;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.record.PartKey;

/** A filing with the announcement that it would have come by. */
final class Announcement {

    private static final String NOT_KNOWN = "sha256:" + "0".repeat(64);

    private Announcement() {}

    static ReceivedFiling of(ReceivedFiling filing) {
        return new ReceivedFiling(filing.disclosure(), filing.version(), filing.revision(), filing.position(),
                filing.company(), filing.digest(), filing.commitments(), filing.submittedAt(),
                filing.inScope(),
                filing.content(), JsonMapper.shared().writeValueAsBytes(data(filing)));
    }

    private static Map<String, Object> data(ReceivedFiling filing) {
        Filing content = filing.content();
        Map<String, Object> data = new TreeMap<>();
        data.put("type", "org.candour.disclosure.submitted.v1");
        data.put("disclosure", filing.disclosure());
        data.put("version", filing.version());
        data.put("revision", filing.revision());
        data.put("position", filing.position());
        data.put("digest", filing.digest());
        String facts = filing.commitments().get(PartKey.FACTS);
        if (facts != null) {
            data.put("commitment", facts);
        }
        data.put("submittedAt", filing.submittedAt().toString());
        data.put("kind", filing.inScope() ? "disclosure" : "not-in-scope");
        data.put("company", Map.of("id", filing.company(), "name", "Acme", "country", "DE"));
        data.put("period",
                Map.of("from", content.periodFrom().toString(), "to", content.periodTo().toString()));
        if (content.assessedOn() != null) {
            data.put("assessedOn", content.assessedOn().toString());
        }
        data.put("forms", content.forms().stream()
                .map(form -> Map.of("id", form.id(), "version", form.version())).toList());
        data.put("answers", content.answers().stream().map(answer -> answer(filing, answer)).toList());
        return data;
    }

    private static Map<String, Object> answer(ReceivedFiling filing, Answer answer) {
        Map<String, Object> data = new TreeMap<>();
        data.put("form", answer.form());
        data.put("question", answer.question());
        At at = answer.at();
        if (at != null) {
            data.put("at", Map.of(at.dimension(), at.key()));
        }
        if (answer.choice() != null) {
            data.put("choice", answer.choice());
        }
        data.put("choices", answer.choices());
        data.put("reasonGiven", answer.reasonGiven());
        data.put("evidence", answer.evidence().stream().map(Announcement::item).toList());
        String key = new PartKey(answer.form(), answer.question(), at).toString();
        data.put("commitment", filing.commitments().getOrDefault(key, NOT_KNOWN));
        return data;
    }

    private static Map<String, Object> item(Evidence item) {
        Map<String, Object> data = new TreeMap<>(Map.of("state", item.state().name(), "kind", item.kind(),
                "maker", item.maker().name().toLowerCase(java.util.Locale.ROOT)));
        List.of("date", "expires").forEach(name -> {
            Object day = name.equals("date") ? item.date() : item.expires();
            if (day != null) {
                data.put(name, Objects.toString(day));
            }
        });
        return data;
    }

}
