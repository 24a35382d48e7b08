package org.candour.disclosure.register;

import java.util.Optional;
import java.util.UUID;

import org.candour.disclosure.register.json.ForEverybody;

/**
 * Reads what everybody may of published versions. The whole filing is opened once, when it becomes public: how long a
 * reader waits says nothing about what is not shown.
 */
public final class ReadPublicFilings {

    private final Register register;
    private final PublicFilings kept;

    public ReadPublicFilings(Register register, PublicFilings kept) {
        this.register = register;
        this.kept = kept;
    }

    /**
     * What everybody may read of that version, once it is published; whether it is, is not known here.
     *
     * @throws RegisterUnavailable if the store does not answer
     */
    public Optional<PublicFiling> find(UUID disclosure, int version) {
        // one that became public before this was put apart still has to be
        return kept.find(disclosure, version)
                .or(() -> register.find(disclosure, version).map(this::putApart));
    }

    /**
     * Puts apart what everybody may read.
     *
     * @throws IllegalStateException if its parts for reviewers only are not apart: keys would tell of them
     * @throws RegisterUnavailable if nobody knows whether it was kept
     */
    public PublicFiling putApart(Entry entry) {
        PublicFiling filing = ForEverybody.of(entry);
        kept.keep(filing);
        return filing;
    }
}
