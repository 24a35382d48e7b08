package org.candour.disclosure.forms;

import java.util.List;

/** Questions that belong together, in order. */
public record Section(String id, String title, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
