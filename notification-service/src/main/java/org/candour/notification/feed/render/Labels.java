package org.candour.notification.feed.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.Word;

/** How words of closed lists read on a page. */
final class Labels {

    private final Properties labels = new Properties();

    Labels() {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream("/lessons/labels.properties")),
                StandardCharsets.UTF_8)) {
            labels.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String list, String word) {
        String label = labels.getProperty(list + "." + word);
        if (label == null) {
            throw new IllegalArgumentException(list + " has no label for one of its words");
        }
        return label;
    }

    String of(String list, Word word) {
        return of(list, word.word());
    }

    @Nullable
    String orNull(String list, @Nullable Word word) {
        return word == null ? null : of(list, word);
    }
}
