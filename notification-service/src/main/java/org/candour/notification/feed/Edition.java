package org.candour.notification.feed;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A shelf with the bytes of everything that was ever asked of it. Each is built once, by whoever asks first; the keys
 * are bounded, since only what exists is built.
 */
public final class Edition {

    private final Shelf shelf;
    private final ConcurrentHashMap<String, Representation> built = new ConcurrentHashMap<>();

    public Edition(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The lessons. */
    public Shelf shelf() {
        return shelf;
    }

    /**
     * The representation under this key, built from the shelf by the first who asks.
     *
     * @param build gives null when the shelf has nothing of that kind; that is not remembered
     */
    public @Nullable Representation get(String key, Function<Shelf, @Nullable Representation> build) {
        Representation standing = built.get(key);
        if (standing != null) {
            return standing;
        }
        Representation made = build.apply(shelf);
        if (made == null) {
            return null;
        }
        Representation faster = built.putIfAbsent(key, made);
        return faster == null ? made : faster;
    }
}
