package org.candour.local.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A MongoDB-protocol server on one file. A write is acknowledged once it survives a power cut; a read returns only what
 * does. No transactions, sessions or change streams; only unique indexes are used by queries, everything else scans.
 */
public final class DurableStore implements AutoCloseable {

    /** Each waiting connection holds one of these, so the clients' pools together must stay below. */
    private static final int CONNECTIONS = 64;
    /** Freed space is not overwritten before this: every commit is synced, so the next commit's sync would do. */
    private static final int RETENTION_MILLIS = 5_000;

    /** How keys and documents stand in the file; files from before it was noted have 0. */
    private static final int FORMAT = 1;

    private final MongoServer server;
    private final GatedBackend backend;
    private final InetSocketAddress address;

    private DurableStore(MongoServer server, GatedBackend backend, InetSocketAddress address) {
        this.server = server;
        this.backend = backend;
        this.address = address;
    }

    /**
     * Opens or creates the file and listens.
     *
     * @param address port 0 takes any free port
     * @throws StoreInUse when another store has the file open
     * @throws StoreOutdated when the file was written by a version that keeps documents in another form
     * @throws UncheckedIOException when the folder cannot be made
     */
    public static DurableStore open(Path file, InetSocketAddress address) {
        GatedBackend backend = new GatedBackend(openFile(file));
        MongoServer server = new MongoServer(backend);
        try {
            server.bind(address, 1, CONNECTIONS);
        } catch (Throwable e) { // also the BindException, which Netty throws undeclared
            backend.close();
            throw e;
        }
        return new DurableStore(server, backend, server.getLocalAddress());
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return address;
    }

    /** The connection string of a client. */
    public String uri() {
        return "mongodb://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /** Completes, with the reason, when the file could not be written; nothing is accepted from then on. */
    public CompletableFuture<Throwable> failure() {
        return backend.gate().failure();
    }

    /** Cuts the connections, and writes out and closes the file. */
    @Override
    public void close() {
        server.shutdownNow();
    }

    private static void refuseEarlierFormat(Path file, MVStore store) {
        if (store.getMapNames().isEmpty()) {
            store.setStoreVersion(FORMAT);
        } else if (store.getStoreVersion() != FORMAT) {
            store.closeImmediately();
            throw new StoreOutdated(file);
        }
    }

    private static MVStore openFile(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled()
                    .autoCommitBufferSize(0).open();
            refuseEarlierFormat(file, store);
            store.setRetentionTime(RETENTION_MILLIS);
            return store;
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new StoreInUse(file, e);
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
