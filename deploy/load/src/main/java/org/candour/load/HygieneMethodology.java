package org.candour.load;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.candour.client.Answer;
import org.candour.client.ApiClient;

/** A methodology over the goals of {@code cpg/2.0}, uploaded and adopted through the API. */
final class HygieneMethodology {

    private static final String GOALS = "\"1.A\", \"1.B\", \"1.C\", \"1.D\", \"1.E\", \"2.A\", \"2.B\", \"2.C\", \"3.A\", \"3.F\"";

    private HygieneMethodology() {}

    /** Uploads it as one person and adopts it as another, from today on. */
    static void adopt(ApiClient api, String id) throws IOException {
        Answer draft = expect(201, api.post("author", "/api/v1/methodologies", text(id)));
        expect(201, api.post("adopter", "/api/v1/methodologies/" + id + "/1/adoption",
                Map.of("reason", "To be measured.", "effectiveFrom",
                        LocalDate.now(ZoneOffset.UTC).toString()),
                "If-Match", draft.header("ETag")));
    }

    private static String text(String id) {
        return """
               {"id": "%1$s", "version": "1", "title": "Benchmark",
                "numbers": [{"name": "value", "is": "points"}],
                "forms": [{"id": "cpg", "version": "2.0"}],
                "dimensions": {"scope": {"form": "cpg", "first": ["IT", "OT"],
                  "keys": {"always": ["IT"], "declared": {"key": "OT", "by": "OT", "yes": "YES", "no": "NO"}}}},
                "points": {"goals": {"scale": 100, "unanswered": 0, "choices": {
                  "IMPLEMENTED": 1, "PARTIAL": "1/2", "PLANNED": 0, "ALTERNATIVE": 1, "NOT_IMPLEMENTED": 0,
                  "NOT_APPLICABLE": {"skip": "always"}}}},
                "questions": [{"form": "cpg", "ids": ["OT"]},
                              {"form": "cpg", "points": "goals", "over": "scope", "ids": [%2$s]}],
                "rules": {"all": {"meanOver": {"dimension": "scope", "of": "side"}}, "side": {"mean": [%2$s]}},
                "results": [{"name": "total", "form": "cpg", "rule": "all"}],
                "cases": [{"name": "nothing", "filing": {"forms": [{"id": "cpg", "version": "2.0"}],
                  "period": {"from": "2025-01-01", "to": "2025-12-31"}, "submitted": "2026-03-01", "answers": []},
                  "results": {"total": {"value": 0}}}]}
               """
                .formatted(id, GOALS);
    }

    private static Answer expect(int status, Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException("not measured, because of the answer " + answer);
        }
        return answer;
    }
}
