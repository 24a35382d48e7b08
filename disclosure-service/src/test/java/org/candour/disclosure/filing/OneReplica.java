package org.candour.disclosure.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.Filing;
import org.candour.disclosure.register.Register;
import org.candour.disclosure.register.RegisterUnavailable;

/** A register that can die between a freeze and its insert. */
final class OneReplica implements Register {

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    boolean dies;
    @Nullable
    UUID refused;

    @Override
    public Entry append(Filing filing) {
        if (dies || filing.disclosure().equals(refused)) {
            throw new RegisterUnavailable("died", null);
        }
        return entries.computeIfAbsent(filing.disclosure(), id -> new Entry(entries.size() + 1L, filing));
    }

    /** As if that had been filed. */
    void replace(Filing filing) {
        entries.computeIfPresent(filing.disclosure(), (id, entry) -> new Entry(entry.position(), filing));
    }

    @Override
    public Optional<Entry> find(UUID disclosure, int version) {
        return Optional.ofNullable(entries.get(disclosure));
    }
}
