package org.candour.scoring.engine.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    @Test
    void writesNumbersOfEveryLength() {
        assertThat(written(json -> {
            json.startList();
            for (long number : new long[]{0, 7, 10, 69, 99, 100, 101, 999, 1000, 1234, Long.MAX_VALUE, -1,
                    Long.MIN_VALUE}) {
                json.number(number);
            }
            json.endList();
        })).isEqualTo("[0,7,10,69,99,100,101,999,1000,1234,9223372036854775807,-1,-9223372036854775808]");
    }

    @Test
    void writesUsualNamesLikeAllOthers() {
        assertThat(written(json -> {
            json.startObject();
            for (String name : List.of("formVersion", "question", "another", "weight", "a\"b")) {
                json.name(name);
                json.number(1);
            }
            json.endObject();
        })).isEqualTo(
                "{\"formVersion\":1,\"question\":1,\"another\":1,\"weight\":1,\"a\\\"b\":1}");
    }

    @Test
    void growsForUsualNames() {
        assertThat(written(json -> {
            json.startList();
            for (int i = 0; i < 1_000; i++) {
                json.startObject();
                json.name("question");
                json.truth(true);
                json.endObject();
            }
            json.endList();
        })).hasSize(1 + 1_000 * "{\"question\":true},".length());
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
