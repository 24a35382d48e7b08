package org.candour.local.store;

import java.nio.file.Path;

/** The file was written by a version of Candour that keeps documents in another form. */
public final class StoreOutdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreOutdated(Path file) {
        super("The data in " + file
                + " is of another version of Candour. Start with --fresh, which deletes all data of its"
                + " folder, or choose another folder with CANDOUR_HOME.");
    }
}
