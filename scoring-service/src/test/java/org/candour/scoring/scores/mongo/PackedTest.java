package org.candour.scoring.scores.mongo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PackedTest {

    private static final byte[] RECORD = "{\"question\":\"2.B\",\"choice\":\"IMPLEMENTED\"},".repeat(700)
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void givesBackWhatWasPacked() {
        assertThat(Packed.unpacked(Packed.of(RECORD))).isEqualTo(RECORD);
        assertThat(Packed.unpacked(Packed.of(new byte[0]))).isEmpty();
    }

    @Test
    void isSmallerWhereThingsRepeat() {
        assertThat(Packed.of(RECORD).length()).isLessThan(RECORD.length / 10);
    }

    @Test
    void doesNotDependOnWhatWasPackedBefore() {
        byte[] first = Packed.of(RECORD).getData();
        Packed.of("something else".getBytes(StandardCharsets.UTF_8));
        assertThat(Packed.of(RECORD).getData()).isEqualTo(first);
    }

    @Test
    void packsForManyAtOnce() {
        assertThat(IntStream.range(0, 200).parallel()
                .allMatch(_ -> Arrays.equals(Packed.unpacked(Packed.of(RECORD)), RECORD))).isTrue();
    }

    @Test
    void readsWhatWasDeflatedBefore() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(RECORD);
        }
        assertThat(Packed.unpacked(new Binary(deflated.toByteArray()))).isEqualTo(RECORD);
    }

    @Test
    void refusesBytesThatAreCutOff() {
        byte[] packed = Packed.of(RECORD).getData();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Packed.unpacked(new Binary(Arrays.copyOf(packed, packed.length - 1))));
    }

}
