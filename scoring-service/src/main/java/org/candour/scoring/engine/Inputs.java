package org.candour.scoring.engine;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Evidence.Maker;

/**
 * The digest of everything that a score was computed from.
 *
 * <p>Answers stand in the methodology's order of questions, and there by key, the one for every key first, so that
 * the order in which they were filed does not matter.
 */
final class Inputs {

    private Inputs() {}

    static String digest(Methodology methodology, Filing filing, Instant asOf, Answers answers) {
        StringBuilder out = new StringBuilder(1 << 14).append("{\"answers\":[");
        boolean first = true;
        for (Question question : methodology.plan().questionList()) {
            for (Answer answer : answers.filed(question)) {
                if (!first) {
                    out.append(',');
                }
                first = false;
                append(out, answer);
            }
        }
        member(out.append("],"), "asOf", asOf.toString());
        if (filing.assessedOn() != null) {
            member(out.append(','), "assessedOn", filing.assessedOn().toString());
        }
        member(out.append(','), "engine", Engine.VERSION);
        out.append(",\"forms\":[");
        String separator = "";
        for (FormRef form : methodology.forms()) {
            if (filing.forms().contains(form)) {
                Json.string(out.append(separator), form.toString());
                separator = ",";
            }
        }
        member(out.append("],"), "methodology", methodology.digest());
        member(out.append(",\"period\":{"), "from", filing.periodFrom().toString());
        member(out.append(','), "to", filing.periodTo().toString());
        return Json.digest(out.append("}}"));
    }

    private static void append(StringBuilder out, Answer answer) {
        out.append('{');
        if (answer.at() != null) {
            out.append("\"at\":{");
            member(out, answer.at().dimension(), answer.at().key());
            out.append("},");
        }
        if (answer.choice() != null) {
            member(out, "choice", answer.choice());
            out.append(',');
        }
        if (!answer.choices().isEmpty()) {
            Json.append(out.append("\"choices\":"), answer.choices());
            out.append(',');
        }
        if (!answer.evidence().isEmpty()) {
            out.append("\"evidence\":[");
            String separator = "";
            for (Evidence item : answer.evidence()) {
                append(out.append(separator), item);
                separator = ",";
            }
            out.append("],");
        }
        member(out, "form", answer.form());
        member(out.append(','), "question", answer.question());
        flag(out, "reasonGiven", answer.reasonGiven());
        out.append('}');
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
        member(out.append(','), "maker", item.maker() == Maker.OWN ? "own" : "independent");
        flag(out, "openToAll", item.openToAll());
        flag(out, "page", item.page());
        switch (item.quote()) {
            case FOUND -> member(out.append(','), "quote", "found");
            case NOT_FOUND -> member(out.append(','), "quote", "not-found");
            case NONE -> {
                // absent
            }
        }
        flag(out, "rootPage", item.rootPage());
        flag(out, "scan", item.scan());
        member(out.append(','), "state", item.state().name());
        out.append('}');
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
