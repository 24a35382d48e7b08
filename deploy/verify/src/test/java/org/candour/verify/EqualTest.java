package org.candour.verify;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.FormRef;
import org.candour.verify.Bench.Said;

import static org.assertj.core.api.Assertions.assertThat;

class EqualTest {

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void prepare() {
        bench = new Bench(folder);
    }

    @Test
    void saysEachStepAndTheNumbers() {
        Said said = bench.verify(Bench.documents(Bench.rdr(), "rdr-2020"));

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines()).satisfiesExactly(
                line -> assertThat(line)
                        .matches("methodology  rdr 2020, sha256:[0-9a-f]{64}: as the record names it"),
                line -> assertThat(line).matches("filing       " + Sealed.DISCLOSURE
                        + " version 1, sha256:[0-9a-f]{64}: the digest of its 26 parts"),
                line -> assertThat(line)
                        .isEqualTo("parts        26 of 26 commitments are made again from salt and content"),
                line -> assertThat(line).isEqualTo("record       its 17 commitments are those of the filing"),
                line -> assertThat(line)
                        .matches("score        computed again by engine \\S+: equal byte for byte,"
                                + " [0-9]+ bytes, sha256:[0-9a-f]{64}"),
                line -> assertThat(line).startsWith("equal"),
                line -> assertThat(line).matches("  F  \\S+ -> [0-9]+"),
                line -> assertThat(line).matches("  G  \\S+ -> [0-9]+"),
                line -> assertThat(line).matches("  P  .*"),
                line -> assertThat(line).matches("  total  \\S+ -> [0-9]+"));
    }

    @Test
    void showsClaimedBesideEvidenced() {
        Sealed sealed = new Sealed(new FormRef("cpg", "2.0")).answer("OT", null, "YES")
                .answer("1.A", new At("scope", "*"), "IMPLEMENTED")
                .answer("2.B", new At("scope", "IT"), "PARTIAL");

        Said said = bench.verify(Bench.documents(sealed, "candour-1"));

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out())
                .containsPattern("  hygiene  claimed \\S+ -> [0-9]+, evidenced 0 -> 0  incomplete");
    }

    @Test
    void checksEachRecordOfAList() {
        Map<String, Object> documents = Bench.documents(Bench.rdr(), "rdr-2020");
        Object record = Change.find(documents, "/record");

        documents.forEach((name, document) -> bench.put(name, Canonical.bytes(document)));
        bench.put("record", Canonical.bytes(Map.of("items", List.of(record, record))));
        Said said = bench.verifyFiles();

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out().lines().filter(line -> line.startsWith("equal"))).hasSize(2);
    }

    @Test
    void saysThatBytesAreNotCanonicalWhereTheContentIsEqual() {
        Map<String, Object> documents = Bench.documents(Bench.rdr(), "rdr-2020");
        documents.forEach((name, document) -> bench.put(name, pretty(document)));

        Said said = bench.verifyFiles();

        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out()).contains("as the record names it, though its bytes are not canonical",
                "its content is equal, though its bytes are not canonical JSON (RFC 8785)");
    }

    @Test
    void takesANumberForWhatItIsHoweverItIsWritten() {
        Map<String, Object> documents = Bench.documents(Bench.rdr(), "rdr-2020");
        documents.forEach((name, document) -> bench.put(name, Canonical.bytes(document)));
        String record = Canonical.text(Change.find(documents, "/record")).replace("\"position\":7,",
                "\"position\":7.0,");
        bench.put("record", record.getBytes(StandardCharsets.UTF_8));

        Said said = bench.verifyFiles();

        assertThat(record).contains("7.0");
        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out()).contains("its content is equal, though its bytes are not canonical");
    }

    @Test
    void namesMembersThatItDoesNotLookAt() {
        Map<String, Object> documents = Bench.documents(Bench.rdr(), "rdr-2020");
        documents.forEach((name, document) -> bench.put(name, Canonical.bytes(document)));
        String filing = Canonical.text(Change.find(documents, "/filing"));
        bench.put("filing", ("{\"colour\":\"red\"," + filing.substring(1)).getBytes(StandardCharsets.UTF_8));

        Said said = bench.verifyFiles();

        assertThat(said.outcome()).isEqualTo(Outcome.EQUAL);
        assertThat(said.out()).contains("passed over  1 members of the filing are no part of what is proven:",
                "  colour");
    }

    private static byte[] pretty(Object document) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }
}
