package org.candour.notification.feed;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionTest {

    private final Edition edition = new Edition(Shelf.EMPTY);

    @Test
    void buildsEachRepresentationOnce() {
        AtomicInteger built = new AtomicInteger();

        Representation first = edition.get("page", _ -> bytes("page " + built.incrementAndGet()));

        assertThat(edition.get("page", _ -> bytes("page " + built.incrementAndGet()))).isSameAs(first);
        assertThat(built).hasValue(1);
    }

    @Test
    void remembersNothingThatDoesNotExist() {
        assertThat(edition.get("nothing", _ -> null)).isNull();
        assertThat(edition.get("nothing", _ -> bytes("something"))).isNotNull();
    }

    @Test
    void tagsOtherBytesOtherwise() {
        assertThat(bytes("a").etag(false)).isEqualTo(bytes("a").etag(false))
                .isNotEqualTo(bytes("b").etag(false))
                .isNotEqualTo(bytes("a").etag(true));
    }

    private static Representation bytes(String text) {
        return Representation.of("text/plain", text.getBytes(StandardCharsets.UTF_8), null);
    }
}
