package org.candour.local.store;

import org.h2.mvstore.MVStore;

/** The file under the store. */
final class StoreFile implements CommitGate.Disk {

    /** Below this share of live data a part of the file is written anew; higher costs more copying than it saves space. */
    private static final int FILL_RATE_PERCENT = 70;
    private static final int BYTES_PER_ROUND = 8 * 1024 * 1024;

    private final MVStore store;

    StoreFile(MVStore store) {
        this.store = store;
    }

    @Override
    public void commit() {
        store.commit();
    }

    @Override
    public void sync() {
        store.sync();
    }

    @Override
    public void compact() {
        store.compact(FILL_RATE_PERCENT, BYTES_PER_ROUND);
        // before anything is written where the moved data stood: the copies must be on the disk first
        store.sync();
    }
}
