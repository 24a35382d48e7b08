package org.candour.disclosure.register;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The events that became durable here just now: spares the relay reading back what is still in memory. Only a hint:
 * what is missing is read from the register.
 */
public final class FreshEvents {

    /** Together, in characters; two bytes each at worst. */
    private static final long MOST = 16L << 20;

    private final ConcurrentSkipListMap<Long, RegisterEvent> events = new ConcurrentSkipListMap<>();
    private final AtomicLong size = new AtomicLong();

    /** These are durable now. */
    public void add(List<Entry> entries) {
        if (size.get() > MOST) {
            // nobody relays here at present
            forget(events);
        }
        for (Entry entry : entries) {
            RegisterEvent event = entry.event();
            if (events.put(entry.position(), event) == null) {
                size.addAndGet(event.data().length());
            }
        }
    }

    /** Those from a position on, without a gap, at most {@code limit}; forgets them and everything before. */
    List<RegisterEvent> take(long from, int limit) {
        forget(events.headMap(from));
        List<RegisterEvent> taken = new ArrayList<>();
        while (taken.size() < limit) {
            RegisterEvent event = events.remove(from + taken.size());
            if (event == null) {
                break;
            }
            size.addAndGet(-event.data().length());
            taken.add(event);
        }
        return taken;
    }

    private void forget(ConcurrentNavigableMap<Long, RegisterEvent> some) {
        for (Long position : some.keySet()) {
            RegisterEvent event = events.remove(position);
            if (event != null) {
                size.addAndGet(-event.data().length());
            }
        }
    }

    boolean has(long position) {
        return events.containsKey(position);
    }
}
