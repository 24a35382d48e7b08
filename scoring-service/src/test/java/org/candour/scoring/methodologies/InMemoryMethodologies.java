package org.candour.scoring.methodologies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

import org.jspecify.annotations.Nullable;

/** Uploaded methodologies in memory. */
public final class InMemoryMethodologies implements Methodologies {

    private final Map<MethodologyId, Whole> all = new ConcurrentSkipListMap<>();

    @Override
    public Optional<UploadedMethodology> find(MethodologyId id) {
        return read(id).map(Whole::methodology);
    }

    @Override
    public Optional<Whole> read(MethodologyId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<UploadedMethodology> all() {
        return all.values().stream().map(Whole::methodology).toList();
    }

    @Override
    public boolean add(UploadedMethodology methodology, String canonical) {
        return all.putIfAbsent(methodology.id(), new Whole(methodology, canonical)) == null;
    }

    @Override
    public boolean replace(UploadedMethodology methodology, String canonical) {
        return replaced(methodology, canonical);
    }

    @Override
    public boolean replace(UploadedMethodology methodology) {
        return replaced(methodology, null);
    }

    private synchronized boolean replaced(UploadedMethodology methodology, @Nullable String canonical) {
        Whole before = all.get(methodology.id());
        if (before == null || before.methodology().revision() != methodology.revision() - 1) {
            return false;
        }
        all.put(methodology.id(), new Whole(methodology, canonical == null ? before.canonical() : canonical));
        return true;
    }

}
