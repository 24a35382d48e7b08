package org.candour.notification.feed.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.candour.notification.lessons.Audience;
import org.candour.notification.lessons.CostBand;
import org.candour.notification.lessons.Degree;
import org.candour.notification.lessons.Effort;
import org.candour.notification.lessons.HarmCategory;
import org.candour.notification.lessons.LessonKind;
import org.candour.notification.lessons.Licence;
import org.candour.notification.lessons.PeopleBand;
import org.candour.notification.lessons.Region;
import org.candour.notification.lessons.Remedy;
import org.candour.notification.lessons.SizeBand;
import org.candour.notification.lessons.TimeBand;
import org.candour.notification.lessons.Topic;
import org.candour.notification.lessons.Word;

import static org.assertj.core.api.Assertions.assertThat;

class LabelsTest {

    private final Labels labels = new Labels();

    @Test
    void hasALabelForEveryWord() {
        all("kind", LessonKind.values());
        all("topic", Topic.values());
        all("audience", Audience.values());
        all("effort", Effort.values());
        all("time", TimeBand.values());
        all("cost", CostBand.values());
        all("harm", HarmCategory.values());
        all("people", PeopleBand.values());
        all("degree", Degree.values());
        all("remedy", Remedy.values());
        all("size", SizeBand.values());
        all("licence", Licence.values());
        all("licence-url", Licence.values());
        all("region", Region.values());
        Stream.of("ABCDEFGHIJKLMNOPQRSTU".split("")).forEach(section -> labels.of("section", section));
        Stream.of("abcdefghijk".split("")).forEach(letter -> labels.of("norm", letter));
    }

    /** What a template writes unescaped, no test of ours would find in every place. */
    @Test
    void writesNothingUnescaped() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/lessons/templates"))) {
            assertThat(templates).isNotEmpty().allSatisfy(
                    template -> assertThat(Files.readString(template)).doesNotContain("utext")
                            .doesNotContain("[(")
                            .doesNotContain("<script"));
        }
    }

    private void all(String list, Word... words) {
        for (Word word : words) {
            assertThat(labels.of(list, word)).isNotBlank();
        }
    }
}
