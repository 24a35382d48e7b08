package org.candour.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bodies as a company's client sends them. */
final class Filings {

    static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";
    static final String GLOBEX = "XI-LEI-ZZZZ00GLOBEX00000065";

    static final Map<String, Object> ATTESTATION = Map.of("name", "Robin Example", "role", "Chair",
            "boardApprovedOn", "2026-01-15", "attestedOn", "2026-01-16");

    private static final List<String> GOALS = List.of("1.A", "1.B", "1.C", "1.D", "2.A", "2.B", "2.C", "2.D",
            "3.A",
            "3.B", "3.C", "3.D", "3.E", "3.F", "3.G", "3.H", "3.I", "3.J", "3.K", "3.N", "3.O", "4.A", "4.B",
            "5.A");

    private Filings() {}

    static Map<String, Object> company(String name) {
        return Map.of("name", name, "country", "DE", "sector", "6110", "sizeBand", "1000-9999",
                "financialYearEnd", "12-31", "aliases", List.of(name + " Networks"));
    }

    static Map<String, Object> answer(String question, String scope, String choice) {
        return Map.of("form", "cpg", "question", question, "at", Map.of("scope", scope), "choice", choice);
    }

    static Map<String, Object> draft(String company, List<Map<String, Object>> answers) {
        return Map.of("company", company, "kind", "disclosure",
                "period", Map.of("from", "2025-01-01", "to", "2025-12-31"),
                "forms", List.of(Map.of("id", "cpg", "version", "2.0")), "answers", answers);
    }

    static Map<String, Object> threeGoals(String company) {
        return draft(company, List.of(answer("1.A", "IT", "IMPLEMENTED"), answer("2.A", "IT", "IMPLEMENTED"),
                answer("3.F", "IT", "IMPLEMENTED")));
    }

    /** Some 20 KB, most of it narrative. */
    static Map<String, Object> narrative(String company) {
        List<Map<String, Object>> answers = new ArrayList<>();
        String text = "The practice is reviewed every quarter with its owner, and what was found is put right. "
                .repeat(8);
        for (String goal : GOALS) {
            Map<String, Object> answer = new HashMap<>(answer(goal, "*", "IMPLEMENTED"));
            answer.put("text", goal + ": " + text);
            answer.put("evidence", List.of(Map.of("kind", "policy", "state", "DECLARED", "maker", "own",
                    "title", "Policy on " + goal, "date", "2025-06-30")));
            answers.add(answer);
        }
        return draft(company, answers);
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
