package org.candour.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.FormRef;
import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever of a filing is withheld, a record that follows from it is never called different. */
class HonestRecordTest {

    private static final int TRIES = 40;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rdr-2020", "candour-1"})
    void isNeverCalledDifferent(String methodology) {
        Random random = new Random(7);
        Bench bench = new Bench(folder);
        for (int i = 0; i < TRIES; i++) {
            Map<String, Object> documents = Bench.documents(
                    methodology.equals("rdr-2020") ? index(random) : respect(random), methodology);
            List<String> withheld = withhold(documents, random);

            Said said = bench.verify(documents);

            assertThat(said.outcome()).as("%s without %s", said, withheld)
                    .isEqualTo(withheld.isEmpty() ? Outcome.EQUAL : Outcome.EQUAL_IN_PART);
        }
    }

    private static List<String> withhold(Map<String, Object> documents, Random random) {
        List<String> withheld = new ArrayList<>();
        int one = 1 + random.nextInt(8);
        for (Object item : (List<?>) Change.find(documents, "/filing/commitments")) {
            if (item instanceof Map<?, ?> part && String.valueOf(part.get("key")).endsWith("/structured")
                    && random.nextInt(one) == 0) {
                part.keySet().removeAll(List.of("salt", "content"));
                withheld.add(String.valueOf(part.get("key")));
            }
        }
        return withheld;
    }

    private static Sealed index(Random random) {
        Sealed sealed = new Sealed(new FormRef("rdr", "2020"));
        for (String level : List.of("Group", "OpCom", "Postpaid mobile", "Prepaid mobile", "Search")) {
            for (String element : List.of("G01.01", "G01.02", "G02.01", "F01a.01", "F11.01", "P01a.01",
                    "P13.01")) {
                if (random.nextBoolean()) {
                    sealed.answer(element, new At("level", level), any(random, "YES", "PARTIAL", "NO",
                            "NO_DISCLOSURE_FOUND", "NOT_APPLICABLE"), Map.of("reason", "Not asked."));
                }
            }
        }
        return sealed;
    }

    private static Sealed respect(Random random) {
        Sealed sealed = new Sealed(new FormRef("ungp-rf", "2015"));
        for (String question : List.of("A1", "A1.1", "A2", "B1", "B2", "B3", "B4", "C6.a")) {
            answer(sealed, random, question, null);
        }
        for (String issue : List.of("privacy", "wages", "*")) {
            for (String question : List.of("C1", "C2", "C3", "C3.2", "C4", "C5", "C6", "C6.1", "C6.5")) {
                answer(sealed, random, question, new At("issue", issue));
            }
        }
        return sealed;
    }

    private static void answer(Sealed sealed, Random random, String question, @Nullable At at) {
        if (random.nextBoolean()) {
            sealed.answer(question, at,
                    any(random, "IN_PLACE", "PARTLY", "PLANNED", "NOT_IN_PLACE", "ALTERNATIVE",
                            "NOT_APPLICABLE"),
                    Map.of("reason", "So it is."));
        }
    }

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
