package org.candour.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;

/**
 * Watches the commands of a client and fails a test whose hot path looks anything up but by {@code _id},
 * {@code _id $in}, or one whole unique key: everything else is a scan in the embedded store, and a promise broken.
 * Register it as a command listener of the client (a bean of this type is enough in a service's test).
 */
public final class HotPathGuard implements CommandListener {

    /** As the web server names the threads on which it calls controllers. */
    private static final String ANSWERING = "tomcat-";

    private final Map<String, List<Set<String>>> uniqueKeys = new LinkedHashMap<>();
    private final Set<String> small = new HashSet<>();
    private final List<String> violations = Collections.synchronizedList(new ArrayList<>());
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean watching;
    private volatile boolean counting;

    /** A block of a hot path. */
    @FunctionalInterface
    public interface HotPath {

        /** Does what must not scan. */
        void run() throws Exception;
    }

    /** Declares a unique key of a collection, all its fields together; where {@code _id} is one of them, say so. */
    public HotPathGuard unique(String collection, String... fields) {
        uniqueKeys.computeIfAbsent(collection, name -> new ArrayList<>()).add(Set.of(fields));
        return this;
    }

    /** Declares collections that stay so small that scanning them is no matter, such as leases. */
    public HotPathGuard small(String... collections) {
        small.addAll(List.of(collections));
        return this;
    }

    /**
     * Watches all commands, on all threads, while the block runs.
     *
     * @throws AssertionError naming each command that looked things up in another way
     */
    public void during(HotPath block) throws Exception {
        violations.clear();
        watching = true;
        try {
            block.run();
        } finally {
            watching = false;
        }
        if (!violations.isEmpty()) {
            throw new AssertionError("scans on a hot path:\n" + String.join("\n", violations));
        }
    }

    /**
     * What the store was asked, by command and collection, on the threads that answer requests while the block runs.
     * That says whether two requests cost the same, where a clock would only say that it was hard to tell.
     */
    public List<String> askedDuring(HotPath block) throws Exception {
        asked.clear();
        counting = true;
        try {
            block.run();
        } finally {
            counting = false;
        }
        return List.copyOf(asked);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        BsonDocument command = event.getCommand();
        String name = event.getCommandName();
        String collection = command.get(name) != null && command.get(name).isString()
                ? command.getString(name).getValue()
                : "";
        if (counting && Thread.currentThread().getName().startsWith(ANSWERING)) {
            asked.add(name + " " + collection);
        }
        if (watching) {
            watch(name, collection, command);
        }
    }

    private void watch(String name, String collection, BsonDocument command) {
        for (BsonDocument filter : Lookups.of(name, command)) {
            if (!small.contains(collection)
                    && !Lookups.isExact(filter, uniqueKeys.getOrDefault(collection, List.of()))) {
                violations.add(name + " " + collection + " " + filter.toJson());
            }
        }
    }
}
