package org.candour.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Drafts as a company's client would send them. */
public final class Drafts {

    public static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";
    public static final String GLOBEX = "XI-LEI-ZZZZ00GLOBEX00000065";

    private static final List<String> GOALS = List.of(
            "1.A", "1.B", "1.C", "1.D", "1.E", "2.A", "2.B", "2.C", "2.D", "2.E", "3.A", "3.B",
            "3.C", "3.D", "3.E", "3.F", "3.G", "3.H", "3.I", "3.J", "3.K", "3.L", "3.M", "3.N",
            "3.O", "3.P", "3.Q", "3.R", "3.S", "4.A", "4.B", "5.A", "5.B", "6.A");

    private Drafts() {}

    /** All 34 goals in place for IT and OT, with narrative that brings the body to some 20 KB. */
    public static Map<String, Object> hygiene(String company, String narrative) {
        List<Map<String, Object>> answers = new ArrayList<>();
        answers.add(Map.of("form", "cpg", "question", "OT", "choice", "YES"));
        String text = narrative + " " + "We review this practice every quarter with its owner. ".repeat(8);
        for (String goal : GOALS) {
            answers.add(Map.of("form", "cpg", "question", goal, "at", Map.of("scope", "*"),
                    "choice", "IMPLEMENTED", "text", text + goal));
        }
        return draft(company, "cpg", "2.0", answers);
    }

    /** The smallest filing that is accepted: three goals for IT, operational technology undeclared. */
    public static Map<String, Object> threeGoals(String company) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String goal : List.of("1.A", "2.A", "3.F")) {
            answers.add(Map.of("form", "cpg", "question", goal, "at", Map.of("scope", "IT"),
                    "choice", "IMPLEMENTED"));
        }
        return draft(company, "cpg", "2.0", answers);
    }

    public static Map<String, Object> draft(String company, String form, String version,
            List<Map<String, Object>> answers) {
        return Map.of("company", company, "kind", "disclosure",
                "period", Map.of("from", "2025-01-01", "to", "2025-12-31"),
                "forms", List.of(Map.of("id", form, "version", version)),
                "answers", answers);
    }
}
