package org.candour.scoring.methodologies.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.KnownForms;
import org.candour.scoring.engine.KnownForms.KnownForm;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.yaml.MethodologyYaml;
import org.candour.scoring.engine.yaml.ShippedMethodologies;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedFormsTest {

    private static final Path FOLDER = Path.of("../contracts/src/main/resources/forms");

    private final KnownForms forms = PublishedForms.of(texts());

    @Test
    void knowsEachForm() {
        assertThat(forms.forms()).containsOnlyKeys(new FormRef("cpg", "2.0"), new FormRef("rdr", "2020"),
                new FormRef("rights-security", "1"), new FormRef("ungp-rf", "2015"));
    }

    @Test
    void knowsDimensionsAndTheirKeys() {
        assertThat(form("cpg", "2.0").dimensions()).containsOnlyKeys("scope").containsEntry("scope",
                Set.of("IT", "OT"));
        assertThat(form("ungp-rf", "2015").dimensions()).containsEntry("issue", Set.of());
        assertThat(form("rights-security", "1").dimensions()).isEmpty();
    }

    @Test
    void knowsQuestionsWithWhatTheirSectionSays() {
        KnownForm cpg = form("cpg", "2.0");

        assertThat(cpg.questions()).hasSize(35);
        assertThat(cpg.questions().get("3.F")).isNotNull().satisfies(question -> {
            assertThat(question.dimension()).isEqualTo("scope");
            assertThat(question.choices()).containsExactlyInAnyOrder("IMPLEMENTED", "PARTIAL", "PLANNED",
                    "ALTERNATIVE", "NOT_IMPLEMENTED", "NOT_APPLICABLE");
        });
        assertThat(cpg.questions().get("OT")).isNotNull().satisfies(question -> {
            assertThat(question.dimension()).isNull();
            assertThat(question.choices()).containsExactlyInAnyOrder("YES", "NO");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void letsThroughWhatComesWithCandour(int index) {
        Methodology shipped = ShippedMethodologies.all().get(index);

        Methodology again = MethodologyYaml.read(
                new ByteArrayInputStream(shipped.canonical().getBytes(StandardCharsets.UTF_8)), forms);

        assertThat(again.digest()).isEqualTo(shipped.digest());
    }

    @Test
    void letsThroughTheExampleThatTheDocumentsUpload() throws IOException {
        byte[] example = Files.readAllBytes(Path.of("../docs/methodologies/forced-labour-1.yaml"));

        assertThat(MethodologyYaml.read(new ByteArrayInputStream(example), forms).id())
                .isEqualTo("forced-labour");
    }

    private KnownForm form(String id, String version) {
        return Objects.requireNonNull(forms.forms().get(new FormRef(id, version)));
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }

}
