package org.candour.testing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventSchemasTest {

    private static final String TYPE = "org.candour.score.computed.v1";

    @Test
    void acceptsTheExamplesOfTheContract() {
        assertThat(EventSchemas.examples(TYPE)).isNotEmpty()
                .allSatisfy((name, json) -> EventSchemas.assertValid(TYPE, json));
    }

    @Test
    void refusesDataOfAnotherShape() {
        assertThatThrownBy(() -> EventSchemas.assertValid(TYPE, "{}")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("disclosure");
    }
}
