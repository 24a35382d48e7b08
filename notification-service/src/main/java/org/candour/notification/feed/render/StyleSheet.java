package org.candour.notification.feed.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.candour.notification.feed.Representation;

/** The style of the pages, under a name that changes with it, so that it may be kept for ever. */
public final class StyleSheet {

    private final Representation bytes;

    public StyleSheet() {
        try (InputStream css = Objects
                .requireNonNull(StyleSheet.class.getResourceAsStream("/lessons/lessons.css"))) {
            this.bytes = Representation.of("text/css;charset=UTF-8", css.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of its address. */
    public String name() {
        return "lessons-" + bytes.digest().substring(0, 12) + ".css";
    }

    /** Its address on this site. */
    public String path() {
        return "/lessons/assets/" + name();
    }

    /** What is sent. */
    public Representation bytes() {
        return bytes;
    }
}
