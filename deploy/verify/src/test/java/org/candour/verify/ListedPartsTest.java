package org.candour.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts that are in the digest by another part, which lists them. */
class ListedPartsTest {

    private static final String LISTED = "answers~1rdr~1G01.02~1level:OpCom~1structured";

    @TempDir
    private Path folder;

    private Bench bench;
    private Map<String, Object> documents;

    @BeforeEach
    void prepare() {
        bench = new Bench(folder);
        documents = Bench.documents(Bench.rdr().reviewersOnly("G01.02"), "rdr-2020");
    }

    @Test
    void areCheckedLikeTheOthers() {
        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out()).contains("parts        27 of 27 commitments are made again");
    }

    @Test
    void mayBeWithheldOneByOne() {
        part(LISTED).keySet().removeAll(List.of("salt", "content"));

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL_IN_PART);
        assertThat(said.out()).contains("withheld     1 parts");
    }

    @Test
    void proveNothingWithoutTheSaltOfTheirList() {
        part("reviewers").remove("salt");

        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL_IN_PART);
        assertThat(said.out()).contains("not proven   8 parts", "withheld     1 parts", "\n  reviewers\n");
    }

    @Test
    void areFoundWhereTheirListIsAnother() {
        Change.at(documents, "/filing/commitments/key=" + LISTED + "/commitment",
                _ -> "sha256:" + "0".repeat(64));

        different("the part answers/rdr/G01.02/level:OpCom/structured: the filing lists the commitment ");
    }

    @Test
    void areFoundWhereTheyAreSaidToBeInNoList() {
        part(LISTED).remove("within");

        different("the part reviewers: the filing lists the commitment ");
    }

    @Test
    void areFoundWhereTheyAreSaidToBeInAnother() {
        Change.at(documents, "/filing/commitments/key=" + LISTED + "/within", _ -> "facts");

        different("the part reviewers: the filing lists the commitment ");
    }

    private void different(String place) {
        Said said = bench.verify(documents);

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.out().lines().toList().getLast()).startsWith("different    " + place);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> part(String key) {
        return (Map<String, Object>) Change.find(documents, "/filing/commitments/key=" + key);
    }
}
