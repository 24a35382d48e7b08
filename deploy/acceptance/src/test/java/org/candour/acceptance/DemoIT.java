package org.candour.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.candour.local.demo.Demo;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code ./candour demo} on the running system: the published numbers, from answers filed at the public door. */
@ExtendWith(RunningSystem.class)
class DemoIT {

    private static final String LAST_LESSON = "A login key that cannot be phished kept a poisoned release from going out";

    private final AcceptanceSystem system;

    DemoIT(AcceptanceSystem system) {
        this.system = system;
    }

    @Test
    void reproducesThePublishedIndexTheWorkedExampleAndAnEntryOfTheFeed() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean asExpected = new Demo(system.addresses(),
                new PrintStream(printed, true, StandardCharsets.UTF_8))
                .show();
        String text = printed.toString(StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();

        assertThat(lines).as(text).contains("26 of 26 totals", "1732 of 1732 indicators",
                "4386 of 4386 levels",
                "77 of 78 categories", "103 of 104 ranks");
        assertThat(lines).filteredOn(line -> line.contains("(known: "))
                .satisfiesExactly(
                        slip -> assertThat(slip).startsWith("  Deutsche Telekom G: ours 41, published 42"),
                        slip -> assertThat(slip).startsWith("  Axiata "));
        assertThat(lines).contains("  respect  ungp-rf C5.1 IN_PLACE: 8473/240 -> 35",
                "  hygiene  cpg 3.H IMPLEMENTED: 17585/296 -> 59");
        assertThat(lines).contains("  respect  claimed    7273/240 -> 30",
                "  hygiene  claimed    445/8 -> 56");
        assertThat(lines).filteredOn(line -> line.contains(", published: ")).hasSize(7)
                .contains("  named, published: " + LAST_LESSON);
        assertThat(text)
                .containsPattern(
                        "(?s)An entry of /lessons\\.atom:\\R<entry\\b.*" + LAST_LESSON + ".*</entry>");
        assertThat(asExpected).as(text).isTrue();
    }
}
