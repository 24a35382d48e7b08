package org.candour.scoring.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Evidence.Quote;

/**
 * The digest of everything that a score was computed from, over canonical JSON (RFC 8785): answers by form, question
 * and key, so that the order in which they were filed does not matter. What stands once has the key {@code ""}, what
 * answers for every key {@code "*"}.
 */
final class Inputs {

    private static final int USUAL_LENGTH = 1 << 16;

    private Inputs() {}

    static String digest(Methodology methodology, Filing filing, Instant asOf, Answers answers) {
        StringBuilder out = new StringBuilder(USUAL_LENGTH).append("{\"answers\":{");
        List<FormRef> forms = methodology.forms().stream().filter(filing.forms()::contains)
                .sorted(Comparator.comparing(FormRef::id)).toList();
        for (FormRef form : forms) {
            open(out, form.id());
            Map<String, Question> questions = methodology.plan().questions().getOrDefault(form.id(),
                    Map.of());
            questions.forEach((id, question) -> append(out, id, answers.filed(question)));
            out.append('}');
        }
        member(out.append("},"), "asOf", asOf.toString());
        if (filing.assessedOn() != null) {
            member(out.append(','), "assessedOn", filing.assessedOn().toString());
        }
        member(out.append(','), "engine", Engine.VERSION);
        out.append(",\"forms\":{");
        forms.forEach(form -> {
            separate(out);
            member(out, form.id(), form.version());
        });
        member(out.append("},"), "methodology", methodology.digest());
        member(out.append(",\"period\":{"), "from", filing.periodFrom().toString());
        member(out.append(','), "to", filing.periodTo().toString());
        return Json.digest(out.append("}}"));
    }

    private static void append(StringBuilder out, String question, SortedMap<String, Answer> byKey) {
        if (!byKey.isEmpty()) {
            open(out, question);
            byKey.forEach((key, answer) -> {
                open(out, key);
                append(out, answer);
                out.append('}');
            });
            out.append('}');
        }
    }

    private static void append(StringBuilder out, Answer answer) {
        if (answer.choice() != null) {
            member(out, "choice", answer.choice());
        }
        if (!answer.choices().isEmpty()) {
            separate(out);
            Json.append(out.append("\"choices\":"), answer.choices());
        }
        if (!answer.evidence().isEmpty()) {
            separate(out);
            out.append("\"evidence\":[");
            String separator = "";
            for (Evidence item : answer.evidence()) {
                append(out.append(separator), item);
                separator = ",";
            }
            out.append(']');
        }
        if (answer.reasonGiven()) {
            separate(out);
            out.append("\"reasonGiven\":true");
        }
    }

    private static void append(StringBuilder out, Evidence item) {
        out.append('{');
        if (item.aggregate()) {
            out.append("\"aggregate\":true,");
        }
        date(out, "date", item.date());
        date(out, "expires", item.expires());
        if (item.identifiable()) {
            out.append("\"identifiable\":true,");
        }
        member(out, "kind", item.kind());
        member(out.append(','), "maker", item.maker().word());
        flag(out, "openToAll", item.openToAll());
        flag(out, "page", item.page());
        if (item.quote() != Quote.NONE) {
            member(out.append(','), "quote", item.quote().word());
        }
        flag(out, "rootPage", item.rootPage());
        flag(out, "scan", item.scan());
        member(out.append(','), "state", item.state().name());
        out.append('}');
    }

    private static void open(StringBuilder out, String name) {
        separate(out);
        Json.string(out, name);
        out.append(":{");
    }

    private static void separate(StringBuilder out) {
        if (out.charAt(out.length() - 1) != '{') {
            out.append(',');
        }
    }

    private static void member(StringBuilder out, String name, String value) {
        Json.string(out, name);
        Json.string(out.append(':'), value);
    }

    private static void flag(StringBuilder out, String name, boolean set) {
        if (set) {
            out.append(",\"").append(name).append("\":true");
        }
    }

    private static void date(StringBuilder out, String name, @Nullable LocalDate date) {
        if (date != null) {
            member(out, name, date.toString());
            out.append(',');
        }
    }
}
