package org.candour.scoring.engine.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.engine.yaml.SmallMethodology.TEXT;
import static org.candour.scoring.engine.yaml.SmallMethodology.read;

class MethodologyYamlTest {

    @Test
    void acceptsAWholeMethodology() {
        Methodology small = read(TEXT);
        assertThat(small).hasToString("small/1");
        assertThat(small.numbers()).containsExactly("value");
    }

    @Test
    void givesTheSameDigestToTheSameDataHoweverItIsLaidOut() {
        String other = "# a comment\n" + TEXT.replace("title: Small\n", "").replace("id: small\n",
                "title: Small\nid: small\n");
        String digest = read(TEXT).digest();
        assertThat(read(other).digest()).isEqualTo(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(read(TEXT.replace("title: Small", "title: Less")).digest()).isNotEqualTo(digest);
    }

    @Test
    void writesACanonicalFormThatHasItsDigestAndReadsAsItself() throws NoSuchAlgorithmException {
        for (Methodology methodology : ShippedMethodologies.all()) {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(methodology.canonical().getBytes(StandardCharsets.UTF_8));
            assertThat(methodology.digest()).isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
            assertThat(read(methodology.canonical()).canonical()).isEqualTo(methodology.canonical());
        }
        assertThat(read(TEXT).canonical())
                .startsWith(
                        "{\"cases\":[{\"filing\":{\"answers\":[{\"choice\":\"YES\",\"question\":\"Q1\"},");
    }

    @Test
    void readsJsonAsWellAsYaml() {
        String json = read(TEXT).canonical();
        assertThat(read("\n\t" + json.replace(",", ",\n\t")).digest()).isEqualTo(read(TEXT).digest());
    }

    /** Scores name these digests: a change here would leave every score on record without its methodology. */
    @Test
    void keepsTheDigestsOfWhatComesWithTheService() {
        assertThat(ShippedMethodologies.all()).extracting(Methodology::digest).containsExactly(
                "sha256:30aae1c46a7c5fba8a0249f239aa9e32105f53eeec3afa178a14aa64cd01ccbb",
                "sha256:6adac3e9bdb7291d2a5dbda82ad6ccb6e15c5cbc94a9b38be1c5dc101c8ac13f");
    }

    /** One more would be in force for filings that were there before it, none of which it has scored: see ADR 027. */
    @Test
    void hasNoneButTheTwoThatCameWithTheFirstRelease() {
        assertThat(ShippedMethodologies.all()).extracting(Methodology::toString)
                .containsExactly("candour/1", "rdr/2020");
    }
}
