package org.candour.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import org.candour.disclosure.Client.Draft;
import org.candour.disclosure.forms.FormRef;
import org.candour.disclosure.forms.Forms;
import org.candour.disclosure.forms.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** As large as the filings of the Ranking Digital Rights index are. */
class LargeFilingIT extends RunningService {

    private static final int ANSWERS = 1_650;
    private static final List<String> LEVELS = List.of("Group", "OpCom", "Prepaid mobile", "Postpaid mobile",
            "Fixed-line broadband");

    @Autowired
    private Forms forms;

    @Test
    void isDraftedAndFiledAtOnce() {
        Draft draft = acme().begin(rdr());

        JsonNode receipt = acme().file(draft);

        JsonNode version = Client.json(acme().get(draft.path() + "/versions/1").expectStatus().isOk());
        assertThat(version.path("filing").path("answers")).hasSize(ANSWERS);
        assertThat(version.path("commitments")).hasSize(1 + ANSWERS + 1);
        assertThat(version.path("digest")).isEqualTo(receipt.path("digest"));
    }

    private Map<String, Object> rdr() {
        List<Question> questions = forms.find(new FormRef("rdr", "2020")).orElseThrow().questions();
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String level : LEVELS) {
            for (Question question : questions) {
                if (answers.size() < ANSWERS) {
                    answers.add(Map.of("form", "rdr", "question", question.id(), "at", Map.of("level", level),
                            "choice", "NO_DISCLOSURE_FOUND"));
                }
            }
        }
        return Filings.with(Filings.draft(Filings.ACME, answers), "forms",
                List.of(Map.of("id", "rdr", "version", "2020")));
    }
}
