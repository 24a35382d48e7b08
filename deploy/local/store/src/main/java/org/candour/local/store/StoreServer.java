package org.candour.local.store;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** The store as a process of its own: {@code StoreServer FILE PORT}. Ends by itself, with 1, when its disk fails. */
public final class StoreServer {

    private StoreServer() {}

    /** Serves until the process is told to end. */
    @SuppressWarnings("SystemOut") // the launcher reads these lines from the process's log
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        if (arguments.length != 2) {
            System.err.println("Usage: StoreServer FILE PORT");
            System.exit(2);
        }
        quietLogs();
        DurableStore store;
        try {
            store = DurableStore.open(Path.of(arguments[0]),
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])));
        } catch (Exception e) {
            System.err.println("The store cannot start: " + e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-shutdown"));
        System.out.println("The store listens on " + store.uri() + " after "
                + (System.nanoTime() - start) / 1_000_000 + " ms.");
        if (Boolean.getBoolean("candour.exit-when-ready")) { // to train an AOT cache
            System.exit(0);
        }
        Throwable reason = store.failure().join();
        System.err.println("The store stops because its file could not be written: " + reason.getMessage());
        Runtime.getRuntime().halt(1);
    }

    /** The server logs whole commands when one fails, and commands hold what people filed. */
    private static void quietLogs() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty("org.slf4j.simpleLogger.log.de.bwaldvogel.mongo", "off");
    }
}
