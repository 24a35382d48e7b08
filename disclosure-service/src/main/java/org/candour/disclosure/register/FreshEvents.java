package org.candour.disclosure.register;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The events that became durable here just now: spares the relay reading back what is still in memory. Only a hint:
 * what is missing is read from the register.
 */
public final class FreshEvents {

    private static final int MOST = 2_000;

    private final ConcurrentSkipListMap<Long, RegisterEvent> events = new ConcurrentSkipListMap<>();

    /** These are durable now. */
    public void add(List<Entry> entries) {
        if (events.size() > MOST) {
            // nobody relays here at present
            events.clear();
        }
        entries.forEach(entry -> events.put(entry.position(), entry.event()));
    }

    /** Those from a position on, without a gap, at most {@code limit}; forgets them and everything before. */
    List<RegisterEvent> take(long from, int limit) {
        events.headMap(from).clear();
        List<RegisterEvent> taken = new ArrayList<>();
        while (taken.size() < limit) {
            RegisterEvent event = events.remove(from + taken.size());
            if (event == null) {
                break;
            }
            taken.add(event);
        }
        return taken;
    }

    boolean has(long position) {
        return events.containsKey(position);
    }
}
