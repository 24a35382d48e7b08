package org.candour.notification.feed.http;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.Topic;
import org.candour.notification.lessons.Word;

/** Reads the parameter {@code topic}. */
final class Topics {

    private Topics() {}

    /** A topic, or all lessons where none was named. */
    record Choice(@Nullable Topic topic) {}

    /** The choice; empty when there is no such topic. */
    static Optional<Choice> read(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return Optional.of(new Choice(null));
        }
        return Optional.ofNullable(Word.find(Topic.class, word)).map(Choice::new);
    }
}
