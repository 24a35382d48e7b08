package org.candour.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Watches what the service asks of the store, and notes down every look-up that is not by a whole unique key. */
@TestConfiguration(proxyBeanMethods = false)
class HotPathGuard {

    /** The unique keys of this service's collections, whole. */
    private static final List<Set<String>> KEYS = List.of(Set.of("_id"), Set.of("_id", "revision"),
            Set.of("disclosure", "version"), Set.of("key"));

    private final ConcurrentLinkedQueue<String> violations = new ConcurrentLinkedQueue<>();

    @Bean
    CommandListener hotPathListener() {
        return new CommandListener() {

            @Override
            public void commandStarted(CommandStartedEvent event) {
                filters(event.getCommand()).stream().filter(filter -> !isByKey(filter))
                        .forEach(filter -> violations
                                .add(event.getCommandName() + " " + filter.keySet() + " of "
                                        + event.getCommand().get(event.getCommandName())));
            }
        };
    }

    /** What was violated since the last call, leases and the outbox's small collections aside. */
    List<String> violations() {
        List<String> all = new ArrayList<>();
        for (String each = violations.poll(); each != null; each = violations.poll()) {
            if (!each.contains("'leases'") && !each.contains("'pending'")) {
                all.add(each);
            }
        }
        return all;
    }

    static boolean isByKey(BsonDocument filter) {
        return KEYS.contains(filter.keySet()) && filter.values().stream().allMatch(HotPathGuard::isWhole);
    }

    private static boolean isWhole(BsonValue value) {
        return !value.isDocument() || value.asDocument().keySet().equals(Set.of("$in"));
    }

    private static List<BsonDocument> filters(BsonDocument command) {
        List<BsonDocument> filters = new ArrayList<>();
        if (command.containsKey("find")) {
            filters.add(command.getDocument("filter", new BsonDocument()));
        } else if (command.containsKey("findAndModify")) {
            filters.add(command.getDocument("query", new BsonDocument()));
        } else if (command.containsKey("aggregate")) {
            filters.add(new BsonDocument());
        }
        for (String list : List.of("updates", "deletes")) {
            command.getArray(list, new BsonArray())
                    .forEach(each -> filters.add(each.asDocument().getDocument("q")));
        }
        return filters;
    }
}
