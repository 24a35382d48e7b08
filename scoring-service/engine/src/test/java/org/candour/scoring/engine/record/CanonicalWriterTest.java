package org.candour.scoring.engine.record;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CanonicalWriterTest {

    @Test
    void separatesWhatFollows() {
        assertThat(written(json -> {
            json.startObject();
            json.name("a");
            json.startList();
            json.startObject();
            json.endObject();
            json.number(-7);
            json.truth(false);
            json.endList();
            json.name("b");
            json.string("x");
            json.endObject();
        })).isEqualTo("{\"a\":[{},-7,false],\"b\":\"x\"}");
    }

    /** RFC 8785, 3.2.2.2: the short forms where there are some, else lower-case digits, and nothing else. */
    @Test
    void escapesWhatItMustAndNothingElse() {
        assertThat(string("\"\\/\b\f\n\r\t\u0000\u001f\u007f"))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\"");
    }

    @Test
    void writesCharactersOfOneToFourBytes() {
        assertThat(string("a\u0080\u07ff\u0800\uffff\ud800\udc00\udbff\udfff"))
                .isEqualTo("\"a\u0080\u07ff\u0800\uffff\ud800\udc00\udbff\udfff\"");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatIllegalArgumentException().isThrownBy(() -> string("a\ud800"));
        assertThatIllegalArgumentException().isThrownBy(() -> string("\udc00a"));
    }

    @Test
    void growsAsNeeded() {
        String text = "\u0001\u00e9\"x".repeat(1_000);

        assertThat(string(text)).hasSize(2 + 10 * 1_000).startsWith("\"\\u0001\u00e9\\\"x\\u0001");
        assertThat(written(json -> {
            json.startList();
            for (int i = 0; i < 1_000; i++) {
                json.number(i % 10);
            }
            json.endList();
        })).hasSize(2 + 2 * 1_000 - 1);
    }

    @Test
    void whatIsFinishedStaysAsItIs() {
        CanonicalWriter first = new CanonicalWriter(1);
        first.string("one");
        byte[] finished = first.finish();

        string("another");

        assertThat(finished).asString(StandardCharsets.UTF_8).isEqualTo("\"one\"");
    }

    @Test
    void twoAtATimeDoNotMeet() {
        CanonicalWriter first = new CanonicalWriter(1);
        first.string("one");
        String second = string("two");

        assertThat(second).isEqualTo("\"two\"");
        assertThat(first.finish()).asString(StandardCharsets.UTF_8).isEqualTo("\"one\"");
    }

    private static String string(String text) {
        return written(json -> json.string(text));
    }

    private static String written(Consumer<CanonicalWriter> writing) {
        CanonicalWriter json = new CanonicalWriter(1);
        writing.accept(json);
        return new String(json.finish(), StandardCharsets.UTF_8);
    }

}
