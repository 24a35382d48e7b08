package org.candour.support.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ETagsTest {

    @Test
    void namesTheRevisionThatWasRead() {
        assertThat(ETags.required(ETags.of(7))).isEqualTo(7);
        assertThat(ETags.optional(" " + ETags.of(7) + " ")).isEqualTo(7);
        assertThat(ETags.optional(null)).isNull();
    }

    /** Strong comparison is of characters (RFC 9110, section 8.8.3.2). */
    @ParameterizedTest
    @ValueSource(strings = {"\"07\"", "\"0\"", "\"+7\"", "\"-7\"", "\" 7\"", "7", "\"7", "W/\"7\"", "*",
            "\"7\", \"8\"", "\"9999999999999999999\"", "\"\u0667\""})
    void takesNothingElseForIt(String ifMatch) {
        assertThat(ETags.required(ifMatch)).isEqualTo(-1);
    }

    @Test
    void asksForIfMatch() {
        assertThatThrownBy(() -> ETags.required(" ")).isInstanceOf(ProblemException.class);
    }
}
