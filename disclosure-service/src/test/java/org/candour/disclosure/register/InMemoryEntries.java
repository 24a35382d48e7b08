package org.candour.disclosure.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Entries in memory, with the two unique keys. */
public class InMemoryEntries implements Entries {

    private final TreeMap<Long, Filing> register = new TreeMap<>();

    @Override
    public synchronized Inserted insert(long first, List<Filing> filings) {
        for (int i = 0; i < filings.size(); i++) {
            if (register.containsKey(first + i)) {
                return new Inserted(i, Stop.POSITION_TAKEN);
            }
            if (find(filings.get(i).disclosure(), filings.get(i).version()).isPresent()) {
                return new Inserted(i, Stop.ALREADY_FILED);
            }
            register.put(first + i, filings.get(i));
        }
        return new Inserted(filings.size(), Stop.NONE);
    }

    @Override
    public synchronized Optional<Entry> find(UUID disclosure, int version) {
        return register.entrySet().stream().filter(each -> each.getValue().disclosure().equals(disclosure)
                && each.getValue().version() == version)
                .map(each -> new Entry(each.getKey(), each.getValue()))
                .findFirst();
    }

    @Override
    public synchronized Set<Long> taken(Collection<Long> positions) {
        return positions.stream().filter(register::containsKey).collect(Collectors.toSet());
    }

    @Override
    public synchronized List<RegisterEvent> events(long from, int limit) {
        List<RegisterEvent> events = new ArrayList<>();
        for (long position = from; events.size() < limit && register.containsKey(position); position++) {
            events.add(new Entry(position, register.get(position)).event());
        }
        return events;
    }

    synchronized List<Long> positions() {
        return List.copyOf(register.keySet());
    }
}
