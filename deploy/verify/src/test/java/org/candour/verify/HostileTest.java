package org.candour.verify;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What cannot be checked is said in one sentence, whatever it is. */
class HostileTest {

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void prepare() {
        bench = new Bench(folder);
        Bench.documents(Bench.rdr(), "rdr-2020")
                .forEach((name, document) -> bench.put(name, Canonical.bytes(document)));
    }

    @ParameterizedTest
    @MethodSource
    void isRefusedInOneSentence(String document, String text, String sentence) {
        bench.put(document, text.getBytes(StandardCharsets.UTF_8));

        unchecked(bench.verifyFiles(), sentence);
    }

    static Stream<Arguments> isRefusedInOneSentence() {
        return Stream.of(arguments("record", "", "The record is not JSON"),
                arguments("record", "no", "The record is not JSON"),
                arguments("record", "{\"id\":", "The record is not JSON"),
                arguments("record", "[]", "The record is not what it should be: it is no object."),
                arguments("record", "{}", "The record is not what it should be: /methodology is no object."),
                arguments("record", "{\"items\":[]}", "There is no record in the list."),
                arguments("record", "{} {}", "The record is not JSON: something follows its end."),
                arguments("record", "{\"id\":\"1\",\"id\":\"2\"}",
                        "The record is not JSON that has one meaning: Duplicate Object property \"id\""),
                arguments("record", "\ufeff{}", "The record is not JSON"),
                arguments("record", "{\"a\":\"\\ud800\"}", "The record has half of a character"),
                arguments("record", "{\"a\":" + "9".repeat(101) + "}", "The record is not JSON"),
                arguments("record", "{\"a\":1e99999999999}", "The record is not JSON"),
                arguments("record", "{\"a\":10e2147483647}", "The record is not JSON"),
                arguments("record", "{\"a\":1e-2147483647}", "The record is not JSON"),
                arguments("record", "[".repeat(100_000), "The record is not JSON"),
                arguments("record", "[" + "0,".repeat(2_000_000) + "0]",
                        "The record has more than 2000000 values."),
                arguments("record", "{\"methodology\":{},\"version\":1}",
                        "The record does not name its filing's digest"),
                arguments("methodology", "{", "The methodology is not JSON"),
                arguments("filing", "{\"commitments\":[]}", "The filing lists no commitments"),
                arguments("filing", "{\"commitments\":{}}",
                        "The filing is not what it should be: /commitments is no list."),
                arguments("filing", "{\"commitments\":[{\"key\":1}]}",
                        "The filing is not what it should be: /commitments/0/key is no string."));
    }

    @Test
    void methodologyThatIsNoneIsRefusedEvenWhereTheRecordNamesIt() {
        Object record = Json.read(read("record"), "The record");
        Change.at(record, "/methodology/digest",
                _ -> Canonical.digest("{\"numbers\":7}".getBytes(StandardCharsets.UTF_8)));
        bench.put("record", Canonical.bytes(record));
        bench.put("methodology", "{\"numbers\":7}".getBytes(StandardCharsets.UTF_8));

        unchecked(bench.verifyFiles(), "The methodology is none that this engine can read: ");
    }

    @Test
    void recordOfAnotherEngineIsNotCalledDifferent() {
        Object record = Json.read(read("record"), "The record");
        Change.at(record, "/engine", _ -> "999");
        Change.at(record, "/inputs", _ -> "sha256:" + "0".repeat(64));
        bench.put("record", Canonical.bytes(record));

        unchecked(bench.verifyFiles(), "The record was computed by engine \"999\" and this is engine ");
    }

    @Test
    void recordOfAnotherEngineIsNotCalledDifferentWhereItReadTheSameInputs() {
        Object record = Json.read(read("record"), "The record");
        Change.at(record, "/engine", _ -> "999");
        Change.at(record, "/incomplete", _ -> true);
        bench.put("record", Canonical.bytes(record));

        unchecked(bench.verifyFiles(), "The record was computed by engine \"999\" and this is engine ");
    }

    @Test
    void listedTwiceAPartIsFound() {
        Map<String, Object> filing = Data.of("", "", Json.read(read("filing"), "")).members();
        String text = Canonical.text(filing).replaceFirst("\"commitments\":\\[(\\{.*?\\})",
                "\"commitments\":[$1,$1");
        bench.put("filing", text.getBytes(StandardCharsets.UTF_8));

        Said said = bench.verifyFiles();

        assertThat(said.outcome()).as(said.toString()).isNotIn(Outcome.EQUAL, Outcome.EQUAL_IN_PART);
    }

    @Test
    void largeFileIsNotReadToItsEnd() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("record").toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }

        unchecked(bench.verifyFiles(), "The record " + folder.resolve("record") + " is larger than 32 MiB.");
    }

    @Test
    void endlessFileIsNotReadToItsEnd() {
        unchecked(Bench.run("score", "/dev/zero"), "The record /dev/zero is larger than 32 MiB.");
    }

    @Test
    void folderOrNothingIsNoFile() {
        unchecked(Bench.run("score", folder.toString()), "The record " + folder + " is a folder.");
        unchecked(Bench.run("score", folder.resolve("none").toString()),
                "The record " + folder.resolve("none")
                        + " does not exist.");
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/hostname", "ftp://example.org/x", "jar:file:/x!/y", "http:///nowhere",
            "https:opaque",
            "http://user:secret@localhost/api/v1/scores/1"})
    void otherAddressesAreNotOpened(String address) {
        unchecked(Bench.run("score", address), address + " is neither a file nor an http or https address.");
    }

    @Test
    void fileWithoutTheOthersSaysWhatIsMissing() {
        unchecked(Bench.run("score", folder.resolve("record").toString()),
                "The record is a file: say with --methodology where that is.");
        unchecked(Bench.run("score", folder.resolve("record").toString(), "--methodology",
                folder.resolve("methodology").toString()),
                "The record is a file: say with --filing where that is.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"verify | Say what to verify", "score | Say which record",
            "score a b | Say one record", "score a --colour red | There is no option --colour.",
            "score a --token | --token needs a value.",
            "score a --token t --client a:b | Say --token or --client",
            "score a --client nobody | --client is ID:SECRET.",
            "score a --token t --token u | --token is said twice.",
            "score a --issuer here | --issuer is an address."})
    void argumentsThatCannotBeUnderstoodAreRefused(String arguments, String sentence) {
        unchecked(Bench.run(arguments.split(" ")), sentence);
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void unchecked(Said said, String sentence) {
        assertThat(said.err()).startsWith(sentence).hasLineCount(1).endsWith(".\n");
        assertThat(said.outcome()).isEqualTo(Outcome.UNCHECKED);
    }
}
