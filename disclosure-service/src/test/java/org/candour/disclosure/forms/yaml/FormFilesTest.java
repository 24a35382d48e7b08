package org.candour.disclosure.forms.yaml;

import org.junit.jupiter.api.Test;

import org.candour.disclosure.forms.FormRef;

import static org.assertj.core.api.Assertions.assertThat;

class FormFilesTest {

    @Test
    void readsRankingDigitalRights() {
        var form = FormFiles.forms().find(new FormRef("rdr", "2020")).orElseThrow();
        assertThat(form.sections()).hasSize(58);
        assertThat(form.questions()).hasSize(335);
    }
}
