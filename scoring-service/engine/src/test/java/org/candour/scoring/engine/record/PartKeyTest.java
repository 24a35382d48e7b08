package org.candour.scoring.engine.record;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.engine.At;

import static org.assertj.core.api.Assertions.assertThat;

class PartKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"answers/cpg/OT/structured", "answers/cpg/2.B/scope:IT/structured",
            "answers/rdr/G1.01/level:A/B: the \"other\"/structured", "answers/cpg/1.A/scope:*/structured",
            "answers/rdr/G1.01/level:/structured"})
    void isReadAsItIsWritten(String key) {
        assertThat(PartKey.parse(key)).hasValueSatisfying(part -> assertThat(part).hasToString(key));
    }

    @Test
    void namesFormQuestionAndPlace() {
        assertThat(PartKey.parse("answers/rdr/G1.01/level:A/B:C/structured"))
                .contains(new PartKey("rdr", "G1.01", new At("level", "A/B:C")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "coverage", "attestation", "answers/cpg/2.B/scope:IT/free",
            "answers/cpg/structured",
            "answers/structured", "answers/", "answers//structured", "", "other/cpg/OT/structured"})
    void isNotAnotherPart(String key) {
        assertThat(PartKey.parse(key)).isEmpty();
    }

}
