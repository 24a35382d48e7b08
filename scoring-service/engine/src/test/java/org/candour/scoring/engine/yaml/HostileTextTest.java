package org.candour.scoring.engine.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.engine.Fault;
import org.candour.scoring.engine.Limits;
import org.candour.scoring.engine.MethodologyRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.candour.scoring.engine.yaml.SmallMethodology.TEXT;
import static org.candour.scoring.engine.yaml.SmallMethodology.faults;
import static org.candour.scoring.engine.yaml.SmallMethodology.with;

/** Texts that would take memory or time from us are refused, with the place where that is seen. */
class HostileTextTest {

    @Test
    void isNotReadBeyondItsLimit() throws IOException {
        InputStream tenMegabytes = SmallMethodology.stream("#".repeat(10_000_000));
        MethodologyRefused refused = catchThrowableOfType(MethodologyRefused.class,
                () -> MethodologyYaml.read(tenMegabytes));
        assertThat(refused.faults()).containsExactly(new Fault("", "is longer than 1048576 bytes"));
        assertThat(tenMegabytes.available()).isEqualTo(10_000_000 - Limits.TEXT_BYTES - 1);
    }

    /** What is kept is the canonical form; one that could not be read again would stop all scoring once it is adopted. */
    @Test
    void isNotTakenIfItsCanonicalFormCouldNotBeReadAgain() {
        String cases = IntStream.range(0, 2_500)
                .mapToObj(each -> "- {name: '" + "\"".repeat(250) + each
                        + "', filing: {answers: []}, results: {all: {value: 0}}}\n")
                .collect(Collectors.joining());
        String text = TEXT.substring(0, TEXT.indexOf("cases:")) + "cases:\n" + cases;
        assertThat(text.length()).isLessThan(Limits.TEXT_BYTES);
        assertThat(faults(text))
                .containsExactly(new Fault("", "is longer than 1048576 bytes in its canonical form"));
    }

    @Test
    void isRefusedForItsDepth() {
        String deep = "{mean: [".repeat(10_000) + "Q2" + "]}".repeat(10_000);
        String json = "{\"rules\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        String blocks = "id: x\nrules:\n"
                + IntStream.range(1, 400).mapToObj(level -> " ".repeat(level) + "r:\n")
                        .collect(Collectors.joining());
        assertThat(faults(with("of: Q2", "of: " + deep))).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).startsWith("/rules/all/weighted/1/of/mean/0/mean/0/");
            assertThat(fault.message()).isEqualTo("stands deeper than 32 levels");
        });
        assertThat(faults(json)).extracting(Fault::message).containsExactly("stands deeper than 32 levels");
        assertThat(faults(blocks)).extracting(Fault::message).containsExactly("stands deeper than 32 levels");
    }

    @Test
    void isRefusedForItsManyValues() {
        String many = "[" + "0,".repeat(Limits.VALUES) + "0]";
        assertThat(faults(many)).containsExactly(new Fault("", "has more than 50000 values"));
        assertThat(faults("{\"cases\":" + many + "}"))
                .containsExactly(new Fault("", "has more than 50000 values"));
    }

    @Test
    void isRefusedForAliases() {
        String laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n" + IntStream.range(0, 20)
                .mapToObj(level -> "b%d: &b%d [%s]\n".formatted(level, level,
                        String.join(",", Collections.nCopies(9, level == 0 ? "*a" : "*b" + (level - 1)))))
                .collect(Collectors.joining());
        assertThat(faults(laughs)).hasSize(Limits.FAULTS + 1).startsWith(
                new Fault("/b0/0", "is an alias; write it out"),
                new Fault("/b0/1", "is an alias; write it out"))
                .endsWith(new Fault("", "has 80 more faults"));
        assertThat(faults(with("title: Small", "title: &t Small\nsource: *t"))).extracting(Fault::pointer)
                .containsExactly("/source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!int \"1\"", "!java.lang.Runtime {}", "!!binary aGk=", "!x [a]"})
    void isRefusedForTags(String tagged) {
        assertThat(faults(with("title: Small", "title: " + tagged))).extracting(Fault::pointer)
                .contains("/title");
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", ".NaN", ".inf", "-.inf", "NaN", "Infinity", "1e9", "0.5", "~", "null", "",
            "1000000000", "12345678901234567890", "-1000000000", "\"1/0\"", "\"1/1000000000\"",
            "0x1F1F1F1F1F", "[1]",
            "{a: 1}", "\"1/2/3\"", "\" 1\"", "\"\u0661\""})
    void isRefusedForWhatIsNoNumber(String number) {
        assertThat(faults(with("{of: Q2, weight: 2}", "{of: Q2, weight: " + number + "}")))
                .extracting(Fault::pointer).contains("/rules/all/weighted/1/weight");
    }

    @Test
    void isRefusedForNumbersOfAMillionDigits() {
        String digits = "9".repeat(900_000);
        for (String number : List.of(digits, "\"1/" + digits + "\"")) {
            assertThat(faults(with("weight: 2", "weight: " + number)))
                    .allSatisfy(fault -> assertThat(fault.message()).hasSizeLessThan(200));
        }
        assertThat(faults("{\"id\":" + digits + "}")).hasSizeLessThan(20);
    }

    @Test
    void isRefusedForNamesAndTextsThatAreTooLong() {
        String name = "n".repeat(Limits.NAME_LENGTH + 1);
        assertThat(faults(with("places: {mean", name + ": {mean"))).containsExactly(
                new Fault("/rules", "has a name that is longer than 80 characters"));
        assertThat(faults(with("title: Small", "title: " + "t".repeat(Limits.TEXT_LENGTH + 1))))
                .extracting(Fault::pointer).containsExactly("/title");
        assertThat(
                faults(with("title: Small", "title: Small\nsource: " + "t".repeat(Limits.TEXT_LENGTH + 1))))
                .containsExactly(new Fault("/source", "is longer than 4000 characters"));
    }

    @Test
    void isRefusedForHalfACharacter() {
        String json = SmallMethodology.read(TEXT).canonical();
        assertThat(faults(json.replace("\"Small\"", "\"Small\\ud800\""))).extracting(Fault::pointer)
                .containsExactly("/title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\a", "\\u202E", "\\u2066"})
    void isRefusedForWhatIsNotShown(String hidden) {
        assertThat(faults(with("title: Small", "title: \"Sm" + hidden + "all\""))).extracting(Fault::pointer)
                .containsExactly("/title");
        assertThat(faults(with("  places: {mean", "  \"pla" + hidden + "ces\": {mean")))
                .extracting(Fault::pointer).contains("/rules");
    }

    @Test
    void isRefusedForAResultThatNoEventCanName() {
        String name = "n".repeat(Limits.RESULT_NAME_LENGTH);
        assertThat(SmallMethodology.read(with("{name: all, form", "{name: " + name + ", form")
                .replace("results: {all:", "results: {" + name + ":"))).isNotNull();
        assertThat(faults(with("{name: all, form", "{name: n" + name + ", form"))).extracting(Fault::pointer)
                .containsExactly("/results/0/name");
    }

    @Test
    void isRefusedForPeersOfAResultThatIsNotRanked() {
        assertThat(faults(TEXT + """
                                   - name: peers
                                     peers: {result: all, exact: {a: 1, b: 2}}
                                     ranks: {a: 2, b: 1}
                                 """)).containsExactly(
                new Fault("/cases/1/peers/result", "is not a result that is ranked"));
    }

    @Test
    void isRefusedForNamesThatStandTwice() {
        assertThat(faults(with("title: Small", "title: Small\ntitle: Other")))
                .containsExactly(new Fault("/title", "stands twice"));
        assertThat(faults(with("Q2: {answer: Q1, ", "Q2: {answer: Q1, answer: Q2, ")))
                .containsExactly(new Fault("/notApplicable/Q2/answer", "stands twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# nothing", "---", "[]", "hello", "{}", "{\"id\":", "id: [",
            "a: b: c", "\t- x",
            "{\"a\":NaN}", "? [a]\n: b", "a: 1\n---\nb: 2", "{} {}", "\"\\ud800\"", "\0", "a: \"\\q\"",
            "%TAG ! !"})
    void isRefusedIfItIsNoMethodologyAtAll(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    @Test
    void isNeverRepeatedInWhatIsSaidAboutIt() {
        String secret = "Maria-Example";
        for (String text : List.of(with("weight: 2", "weight: " + secret),
                with("is: points", "is: " + secret),
                with("id: small", "id: " + secret + " [" + secret), "{\"id\": " + secret + "}", secret)) {
            assertThat(faults(text)).noneSatisfy(fault -> assertThat(fault.message()).contains("Maria"));
        }
    }
}
