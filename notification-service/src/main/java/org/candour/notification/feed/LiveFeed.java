package org.candour.notification.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Lessons;

/**
 * The edition of this moment. It changes whole; readers that wait for news keep nothing here but their place, so that a
 * slow one costs no memory.
 */
public final class LiveFeed implements News {

    private static final int AT_ONCE = 100;

    private final Lessons lessons;
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock refreshing = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile Edition edition = new Edition(Shelf.EMPTY);
    private volatile boolean closed;

    public LiveFeed(Lessons lessons) {
        this.lessons = lessons;
    }

    /** The edition of this moment. */
    public Edition edition() {
        return edition;
    }

    /** Reads what was released since; the stored sequence, and not the order of messages, is what counts. */
    public void refresh() {
        refreshing.lock();
        try {
            Shelf shelf = edition.shelf();
            List<Lesson> news = new ArrayList<>();
            List<Lesson> read;
            do {
                read = lessons.after(shelf.last() + news.size(), AT_ONCE);
                news.addAll(read);
            } while (read.size() == AT_ONCE);
            if (!news.isEmpty()) {
                announce(new Edition(shelf.with(news)));
            }
        } finally {
            refreshing.unlock();
        }
    }

    @Override
    public Shelf shelf() {
        return edition.shelf();
    }

    @Override
    public boolean awaitBeyond(long sequence, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (edition.shelf().last() <= sequence && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return edition.shelf().last() > sequence;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isOver() {
        return closed;
    }

    /** Lets every waiting reader go: the service stops. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void announce(Edition next) {
        lock.lock();
        try {
            edition = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
