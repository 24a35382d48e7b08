package org.candour.notification.feed;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** News that come, or do not come, as a test wrote them down; no time passes. */
final class ScriptedNews implements News {

    private final Deque<Optional<Shelf>> script = new ArrayDeque<>();
    private final List<Duration> waits = new ArrayList<>();
    private Shelf shelf;
    private boolean over;

    ScriptedNews(Shelf shelf) {
        this.shelf = shelf;
    }

    ScriptedNews then(Shelf next) {
        script.add(Optional.of(next));
        return this;
    }

    ScriptedNews silence() {
        script.add(Optional.empty());
        return this;
    }

    List<Duration> waits() {
        return waits;
    }

    @Override
    public Shelf shelf() {
        return shelf;
    }

    @Override
    public boolean awaitBeyond(long sequence, Duration patience) {
        Optional<Shelf> next = script.poll();
        if (next == null) {
            over = true;
            return false;
        }
        waits.add(patience);
        next.ifPresent(news -> shelf = news);
        return shelf.last() > sequence;
    }

    @Override
    public boolean isOver() {
        return over;
    }
}
