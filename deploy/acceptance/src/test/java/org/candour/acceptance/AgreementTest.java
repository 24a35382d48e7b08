package org.candour.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms that companies answer and the methodologies that score them, as they are delivered. */
class AgreementTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path ROOT = Path.of(System.getProperty("candour.root"));

    private final Map<String, String> forms = texts("contracts/src/main/resources/forms");
    private final Map<String, String> methodologies = texts(
            "scoring-service/engine/src/main/resources/methodologies");

    @Test
    void methodologiesAndFormsAgree() {
        assertThat(methodologies).containsOnlyKeys("rdr-2020.yaml", "candour-1.yaml");
        assertThat(faults()).isEmpty();
    }

    @Test
    void everyFormIsReadByMethodology() {
        Set<String> read = new HashSet<>();
        methodologies.values().forEach(text -> YAML.readTree(text).path("forms")
                .forEach(form -> read
                        .add(form.path("id").asString() + " " + form.path("version").asString())));
        assertThat(knownForms()).extracting(form -> form.id() + " " + form.version())
                .containsExactlyInAnyOrderElementsOf(read).hasSize(4);
    }

    @ParameterizedTest(name = "{1} is {2} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
                                            cpg-2.0.yaml         | - id: 3.F                | - id: 3.T                 | no question 3.F in cpg
                                            cpg-2.0.yaml         | - id: 3.F                | - id: 3.T                 | nothing reads 3.T of cpg
                                            cpg-2.0.yaml         | - id: OT                 | - id: OTS                 | at question OT of cpg
                                            cpg-2.0.yaml         | keys: [IT, OT]           | keys: [IT, ICS]           | no key OT in dimension 'scope' of cpg
                                            cpg-2.0.yaml         | - key: IMPLEMENTED       | - key: DONE               | of cpg has the choices
                                            cpg-2.0.yaml         | - key: "NO"              | - key: NEVER              | no choice NO at question OT of cpg
                                            cpg-2.0.yaml         | dimension: scope         | dimension: side           | of cpg is asked over 'side'
                                            cpg-2.0.yaml         | version: "2.0"           | version: "2.1"            | no form {"id":"cpg","version":"2.0"}
                                            ungp-rf-2015.yaml    | namedBy: B1              | namedBy: B2               | keys of issue are named by another
                                            ungp-rf-2015.yaml    | - id: C6.5               | - id: C6.9                | no question C6.5 in any form
                                            rights-security-1.yaml | - key: PARTLY          | - key: PARTIAL            | of rights-security has the choices
                                            rdr-2020.yaml        | {id: G01.01,             | {id: G01.99,              | no question G01.01 in rdr
                                            rdr-2020.yaml        | - id: level              | - id: layer               | no dimension level in rdr
                                            rdr-2020.yaml        | - key: NO_DISCLOSURE_FOUND | - key: NOTHING_FOUND    | of rdr has the choices
                                            """)
    void findsKeyOfFormThatIsWrittenOtherwise(String form, String key, String other, String fault) {
        assertThat(forms.get(form)).contains(key);
        forms.computeIfPresent(form, (name, text) -> text.replace(key, other));
        assertThat(faults()).anySatisfy(found -> assertThat(found).contains(fault));
    }

    @ParameterizedTest(name = "{1} is {2} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
                                            candour-1.yaml | public-by-nature: [A1,      | public-by-nature: [A7,      | no question A7 in any form
                                            candour-1.yaml | B4: {answer: B2, atLeast: PARTLY} | B4: {answer: B2, atLeast: PARTIAL} | no choice PARTIAL at question B2
                                            candour-1.yaml | required: [A1, A2,          | required: [A1, A3,          | no question A3 in ungp-rf
                                            candour-1.yaml | {at: [OT]}                  | {at: [ICS]}                 | no key ICS in dimension 'scope' of cpg
                                            candour-1.yaml | 3.G, at: IT, choice: PLANNED | 3.G, at: IT, choice: LATER | no choice LATER at question 3.G
                                            candour-1.yaml | IMPLEMENTED: 1              | DONE: 1                     | of cpg has the choices
                                            rdr-2020.yaml  | "YES": 1                    | DISCLOSED: 1                | of rdr has the choices
                                            """)
    void findsKeyOfMethodologyThatIsWrittenOtherwise(String methodology, String key, String other,
            String fault) {
        assertThat(methodologies.get(methodology)).contains(key);
        methodologies.computeIfPresent(methodology, (name, text) -> text.replaceFirst(
                Pattern.quote(key), Matcher.quoteReplacement(other)));
        assertThat(faults()).anySatisfy(found -> assertThat(found).contains(fault));
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        methodologies.values()
                .forEach(text -> faults.addAll(Agreement.faults(YAML.readTree(text), knownForms())));
        return faults;
    }

    private List<FormText> knownForms() {
        return forms.values().stream().map(YAML::readTree).map((JsonNode text) -> new FormText(text))
                .toList();
    }

    private static Map<String, String> texts(String folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            for (Path file : files.filter(found -> found.toString().endsWith(".yaml")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
