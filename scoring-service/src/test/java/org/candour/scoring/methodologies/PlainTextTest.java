package org.candour.scoring.methodologies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.support.problem.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"It is not so.", "one\nother\ttext\r\n", "<script>", "\uD83D\uDE00",
            "\u05D0\u202B\u05D1"})
    void takesWhatPeopleWrite(String text) {
        assertThat(PlainText.findings("/text", text, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u0085b", "a\u202Db", "a\u202Eb"})
    void refusesControlCharacters(String text) {
        assertThat(PlainText.findings("/text", text, 100)).containsExactly(
                Finding.error("/text", "has a control character, or one that turns the others around"));
    }

    @Test
    void countsCharactersAndNotTheirParts() {
        assertThat(PlainText.findings("/text", "\uD83D\uDE00".repeat(3), 3)).isEmpty();
        assertThat(PlainText.findings("/text", "\uD83D\uDE00".repeat(4), 3))
                .containsExactly(Finding.error("/text", "is longer than 3 characters"));
        assertThat(PlainText.findings("/text", " \n", 3))
                .containsExactly(Finding.error("/text", "is missing"));
    }

}
