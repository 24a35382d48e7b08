package org.candour.acceptance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The auditor's own record of what it tried and what it was told, kept outside the system: a promise that
 * the system made (a 201) is held against it afterwards.
 */
final class Journal {

    /** A submission that was answered 201. */
    record Promise(String company, String disclosure, long position, String digest) {}

    private final Map<String, String> tried = new ConcurrentHashMap<>();
    private final List<Promise> promises = new CopyOnWriteArrayList<>();

    void tried(String disclosure, String company) {
        tried.put(disclosure, company);
    }

    void promised(Promise promise) {
        promises.add(promise);
    }

    /** Every disclosure whose submission was sent, with its company; whether or not an answer came. */
    Map<String, String> tried() {
        return Map.copyOf(tried);
    }

    List<Promise> promises() {
        return List.copyOf(promises);
    }
}
