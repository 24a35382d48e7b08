package org.candour.verify;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** No byte of a document can be another without a word about it. */
class EveryByteTest {

    private static final int TRIES = Integer.getInteger("candour.verify.tries", 60);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"record", "filing", "methodology"})
    void counts(String document) {
        Random random = new Random(42);
        Bench bench = new Bench(folder);
        Map<String, Object> documents = Bench.documents(Bench.rdr(), "rdr-2020");
        Said asTheyAre = bench.verify(documents);
        byte[] bytes = Canonical.bytes(Change.find(documents, "/" + document));
        for (int i = 0; i < TRIES; i++) {
            byte[] changed = bytes.clone();
            int at = random.nextInt(bytes.length);
            changed[at] = (byte) (' ' + random.nextInt(95));
            if (changed[at] != bytes[at]) {
                bench.put(document, changed);

                Said said = bench.verifyFiles();

                assertThat(said).as("byte %d is %c", at, changed[at]).isNotEqualTo(asTheyAre);
                assertThat(said.outcome() == Outcome.EQUAL && !said.out().contains("passed over")
                        && !said.out().contains("not proven") && !said.out().contains("withheld"))
                        .as("byte %d is %c: %s", at, changed[at], said).isFalse();
            }
        }
    }
}
