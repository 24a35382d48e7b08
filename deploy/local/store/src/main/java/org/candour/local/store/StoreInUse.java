package org.candour.local.store;

import java.nio.file.Path;

/** Another process, or another store of this process, has the file open. */
public final class StoreInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreInUse(Path file, Throwable cause) {
        super("The store " + file + " is already open in another process.", cause);
    }
}
