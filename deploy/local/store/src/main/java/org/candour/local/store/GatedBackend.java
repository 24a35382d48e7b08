package org.candour.local.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** Passes every command through the gate: what is not known to only read counts as a write. */
final class GatedBackend extends H2Backend {

    private static final Set<String> READS = Set.of("find", "getmore", "aggregate", "count", "distinct",
            "listcollections", "listindexes",
            "listdatabases", "collstats", "dbstats", "validate");
    private static final Set<String> UNGATED = Set.of("ismaster", "hello", "ping", "buildinfo", "whatsmyuri",
            "endsessions", "killcursors",
            "serverstatus", "hostinfo", "getlog", "connectionstatus", "getcmdlineopts", "getparameter");

    private final CommitGate gate;

    GatedBackend(MVStore store) {
        super(store);
        this.gate = new CommitGate(new StoreFile(store));
    }

    CommitGate gate() {
        return gate;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new TypedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (UNGATED.contains(name)) {
            return super.handleCommand(channel, database, command, query);
        }
        if (READS.contains(name) && !storesItsResult(query)) {
            // Documents are changed in place, so the reply must be a copy before the lock is released.
            return gate.read(() -> super.handleCommand(channel, database, command, query).cloneDeeply());
        }
        return gate.write(() -> super.handleCommand(channel, database, command, query).cloneDeeply());
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return gate.read(() -> {
            QueryResult result = super.handleQuery(query);
            List<Document> copies = new ArrayList<>();
            result.forEach(document -> copies.add(document.cloneDeeply()));
            return new QueryResult(copies, result.getCursorId());
        });
    }

    @Override
    public void close() {
        gate.close();
        super.close();
    }

    private static boolean storesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream().anyMatch(GatedBackend::isStoringStage);
    }

    private static boolean isStoringStage(@Nullable Object stage) {
        return stage instanceof Document document
                && (document.containsKey("$out") || document.containsKey("$merge"));
    }
}
