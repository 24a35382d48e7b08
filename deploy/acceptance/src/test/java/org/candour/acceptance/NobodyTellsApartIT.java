package org.candour.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.testing.Masks;
import org.candour.verify.Outcome;
import org.candour.verify.Verify;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Published filings that differ in answers for reviewers only, and share a band, look alike at every address that is
 * read without a token, also to who has a token of no matter.
 */
@ExtendWith(RunningSystem.class)
class NobodyTellsApartIT {

    private static final List<Map<String, Object>> PUBLIC = List.of(goal("1.A", "IT", "IMPLEMENTED"),
            goal("5.A", "IT", "PARTIAL"));

    private static final Map<String, Object> HIDDEN = goal("2.B", "IT", "IMPLEMENTED");

    /** What is for reviewers in each of the filings; no two have as many steps, parts, places, words. */
    private static final List<List<Map<String, Object>>> ALIKE = List.of(List.of(HIDDEN), List.of(),
            List.of(goal("2.B", "IT", "NOT_IMPLEMENTED")), List.of(goal("2.B", "*", "IMPLEMENTED")),
            List.of(goal("2.B", "OT", "IMPLEMENTED")),
            List.of(goal("3.S", "IT", "IMPLEMENTED"), HIDDEN, goal("4.A", "OT", "PARTIAL")),
            List.of(Map.of("question", "2.B", "at", "IT", "choice", "ALTERNATIVE", "reason", "By phone.")),
            List.of(with("text", "We keep the keys in the drawer. ".repeat(100))),
            List.of(with("evidence", List.of(
                    Map.of("kind", "audit", "state", "DECLARED", "maker", "independent", "title", "A")))));

    private static final List<String> COMPANIES = List.of("XI-RDR-iAZ1", "XI-RDR-iAP1", "XI-RDR-tAM1",
            "XI-RDR-iFB1", "XI-RDR-iGO1", "XI-RDR-iMS1", "XI-RDR-tOD1", "XI-RDR-tVF1", "XI-RDR-tTN1",
            "XI-RDR-iYA1");

    private final AcceptanceSystem system;
    private final ApiClient api;

    NobodyTellsApartIT(AcceptanceSystem system) {
        this.system = system;
        this.api = system.api();
    }

    @Test
    void whatIsForReviewersShowsNowhere() throws IOException {
        List<String> first = List.of();
        for (List<Map<String, Object>> hidden : ALIKE) {
            int number = ALIKE.indexOf(hidden);
            List<Map<String, Object>> answers = new ArrayList<>(hidden);
            answers.addAll(Math.min(number % 2, answers.size()), PUBLIC);
            PublishedFiling filing = PublishedFiling.of(api, COMPANIES.get(number), answers);
            List<String> seen = seen(filing);
            if (number == 0) {
                first = seen;
            }
            assertThat(seen).as("filing %d", number).isEqualTo(first);
        }
        // were this the same, too, nothing would be seen at all
        PublishedFiling other = PublishedFiling.of(api, COMPANIES.getLast(), List.of(PUBLIC.getFirst()));
        assertThat(seen(other)).isNotEqualTo(first);
    }

    /** Everything that is sent, but for what differs between any two filings. */
    private List<String> seen(PublishedFiling filing) throws IOException {
        List<String> seen = new ArrayList<>();
        for (String address : PublicAddresses.of(filing)) {
            String name = masked(address, filing);
            Answer answer = api.getAnonymously(address);
            seen.add(name + "\n" + seen(answer, filing));
            seen.add(name + " as globex\n" + seen(api.get("globex", address), filing));
            if (!answer.header("ETag").isEmpty()) {
                seen.add(name + " again\n"
                        + seen(api.getAnonymously(address, "If-None-Match", answer.header("ETag")), filing));
            }
            assertThat(answer.text()).as(address).doesNotContain("2.B/", "3.S/", "4.A/");
        }
        // over digests without salts nothing is drawn by chance: they have to follow from what is public
        assertThat(verified("/api/v1/disclosures/" + filing.id() + "/scores"))
                .isEqualTo(Outcome.EQUAL_IN_PART);
        return seen;
    }

    private static String seen(Answer answer, PublishedFiling filing) {
        Map<String, List<String>> headers = new TreeMap<>(Masks.of(answer.headers().map()));
        // an answer that the gateway has kept is sent at once, another in pieces
        headers.remove("transfer-encoding");
        // one that is not that of the body, as an answer without one might have, would tell how much was left out
        assertThat(answer.header("Content-Length")).isIn("",
                Integer.toString(answer.text().getBytes(StandardCharsets.UTF_8).length));
        return answer.status() + " " + headers + "\n" + masked(answer.text(), filing);
    }

    private static String masked(String text, PublishedFiling filing) {
        return Masks.of(text).replace(filing.company(), "COMPANY").replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private Outcome verified(String path) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Verify(nowhere, nowhere)
                .run(List.of("score", system.addresses().gateway().resolve(path).toString()));
    }

    private static Map<String, Object> goal(String question, String scope, String choice) {
        return Map.of("question", question, "at", scope, "choice", choice);
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> changed = new TreeMap<>(HIDDEN);
        changed.put(name, value);
        return changed;
    }
}
