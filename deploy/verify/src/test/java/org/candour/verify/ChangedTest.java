package org.candour.verify;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** One value is changed in one of the three documents: it is found, and its place is named. */
class ChangedTest {

    private static final String DIGEST = "\"sha256:[0-9a-f]{64}\"";

    private static final String ANSWER = "answers~1rdr~1G01.02~1level:OpCom~1structured";

    private static final String PART = "the part answers/rdr/G01.02/level:OpCom/";

    private static final UnaryOperator<Object> OTHER_DIGIT = ChangedTest::lastDigit;

    private static final UnaryOperator<Object> OTHER_BIT = ChangedTest::lastBit;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource({"filing", "record", "recordsTree", "methodology"})
    void isFoundAndNamed(String document, String pointer, UnaryOperator<Object> change, String expected) {
        Map<String, Object> documents = Bench.documents(Bench.rdr(), "rdr-2020");
        Change.at(documents, "/" + document + pointer, change);

        Said said = new Bench(folder).verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out().lines().toList().getLast()).matches("different    " + expected);
        assertThat(said.err()).isEmpty();
    }

    static Stream<Arguments> filing() {
        String part = "/commitments/key=" + ANSWER;
        String made = "the filing lists the commitment " + DIGEST
                + ", made again from salt and content it is " + DIGEST;
        return Stream.of(
                arguments("filing", part + "/content/choice", to("NO"), PART + "structured: " + made),
                arguments("filing", part + "/content/at/level", to("Group"), PART + "structured: " + made),
                arguments("filing", part.replace("structured", "free") + "/content/text", to("See page 4."),
                        PART + "free: " + made),
                arguments("filing", part + "/salt", OTHER_BIT, PART + "structured: " + made),
                arguments("filing", part + "/salt", to("AAAA"),
                        PART + "structured: its salt is not .* 32 bytes: \"AAAA\""),
                arguments("filing", part + "/commitment", OTHER_DIGIT, PART + "structured: " + made),
                arguments("filing", part + "/key", to("answers/rdr/G01.02/level:Opcom/structured"),
                        "/filing/commitments/answers~1rdr~1G01.02~1level:OpCom~1structured: the record has "
                                + DIGEST
                                + ", the filing no such part"),
                arguments("filing", "/commitments/key=facts/content/period/to", to("2020-12-30"),
                        "the part facts: " + made),
                arguments("filing", "/digest", OTHER_DIGIT,
                        "/digest of the filing: it says " + DIGEST + ", its list of commitments gives "
                                + DIGEST),
                arguments("filing", "/disclosure", to("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5e"),
                        "/disclosure: the record has .*, computed again it is .*"),
                arguments("filing", "/version", to(2),
                        "/id: the record has .*:1:rdr:2020\", computed again it is .*"),
                arguments("filing", "/revision", to(3),
                        "/filing/revision: the record has 2, computed again it is 3"),
                arguments("filing", "/position", to(8),
                        "/filing/position: the record has 7, computed again it is 8"),
                arguments("filing", "/submittedAt", to("2021-02-24T12:00:00.121Z"),
                        "/asOf: the record has \"2021-02-24T12:00:00.120Z\", computed again it is \"2021-02-24T12:00:00.121Z\""),
                arguments("filing", "/company/name", to("Exemple"),
                        "/company/name: it reads \"Exemple\", the part that was filed says \"Example\""),
                arguments("filing", "/filing/period/to", to("2020-12-30"),
                        "/filing/period/to: it reads \"2020-12-30\", the part that was filed says \"2020-12-31\""),
                arguments("filing", "/filing/figures/turnover", to(1250000),
                        "/filing/figures/turnover: it reads 1250000, the part that was filed says 1250000.5"),
                arguments("filing", "/filing/coverage/kind", to("single"),
                        "/filing/coverage/kind: it reads \"single\", the part that was filed says \"group\""),
                arguments("filing", "/filing/answers/1/choice", to("YES"),
                        "/filing/answers/1/choice: it reads \"YES\", the part that was filed says \"PARTIAL\""),
                arguments("filing", "/filing/answers/1/text", to("See page 4."),
                        "/filing/answers/1/text: it reads \"See page 4.\", .*"),
                arguments("filing", "/filing/answers/1/question", to("G01.03"),
                        "/filing/answers/1: the filing has no other part answers/rdr/G01.03/level:Group/structured.*"));
    }

    static Stream<Arguments> record() {
        return Stream.of(
                arguments("record", "/asOf", to("2021-02-24T12:00:01.120Z"),
                        "/asOf: the record has \"2021-02-24T12:00:01.120Z\", computed again it is \"2021-02-24T12:00:00.120Z\""),
                arguments("record", "/disclosure", to("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5e"),
                        "/disclosure: the record has .*5e\", computed again it is .*5f\""),
                arguments("record", "/version", to(2), "/version: the record has 2, computed again it is 1"),
                arguments("record", "/engine", to("999"),
                        "/engine: the record has \"999\", computed again it is .*"),
                arguments("record", "/id", to("x"),
                        "/id: the record has \"x\", computed again it is .*:1:rdr:2020\""),
                arguments("record", "/incomplete", to(true),
                        "/incomplete: the record has true, computed again it is false"),
                arguments("record", "/inputs", OTHER_DIGIT,
                        "/inputs: the record has " + DIGEST + ", computed again it is " + DIGEST),
                arguments("record", "/filing/digest", OTHER_DIGIT,
                        "/filing/digest: the record has " + DIGEST
                                + ", the filing's list of commitments gives " + DIGEST),
                arguments("record", "/filing/position", to(8),
                        "/filing/position: the record has 8, computed again it is 7"),
                arguments("record", "/filing/revision", to(1),
                        "/filing/revision: the record has 1, computed again it is 2"),
                arguments("record", "/filing/commitments/" + ANSWER, OTHER_DIGIT,
                        "/filing/commitments/" + ANSWER
                                + ": the record has " + DIGEST + ", the filing lists " + DIGEST),
                arguments("record", "/methodology/digest", OTHER_DIGIT,
                        "the methodology: the record names the digest " + DIGEST + ", what was read has "
                                + DIGEST),
                arguments("record", "/methodology/version", to("2021"),
                        "/methodology/version: the record has \"2021\", computed again it is \"2020\""));
    }

    static Stream<Arguments> recordsTree() {
        return Stream.of(
                arguments("record", "/results/total/value/rounded", to(100),
                        "/results/total/value/rounded: the record has 100, computed again it is [0-9]+"),
                arguments("record", "/results/G/value/exact", to("99"),
                        "/results/G/value/exact: the record has \"99\", computed again it is .*"),
                arguments("record", "/tree/node", to("rdr/2021"),
                        "/tree/node: the record has \"rdr/2021\", .* \"rdr/2020\""),
                arguments("record", "/tree/children/0/result/value/exact", to("1"),
                        "/tree/children/0/result/value/exact: the record has \"1\", computed again it is .*"),
                arguments("record", "/tree/children/0/children/0/label", to("G1 \u001b[31mred"),
                        "/tree/children/0/children/0/label: the record has \"G1 \\\\\\\\?u001b\\[31mred\", .*"));
    }

    static Stream<Arguments> methodology() {
        String expected = "the methodology: the record names the digest " + DIGEST + ", what was read has "
                + DIGEST;
        return Stream.of(arguments("methodology", "/version", to("2021"), expected),
                arguments("methodology", "/title", to("Another"), expected),
                arguments("methodology", "/rules/G/mean/0", to("G02"), expected));
    }

    private static UnaryOperator<Object> to(Object value) {
        return _ -> value;
    }

    private static Object lastDigit(Object digest) {
        String text = (String) digest;
        return text.substring(0, text.length() - 1) + (text.endsWith("0") ? "1" : "0");
    }

    private static Object lastBit(Object salt) {
        byte[] bytes = Base64.getUrlDecoder().decode((String) salt);
        bytes[31] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
