package org.candour.scoring.rescoring;

import java.util.Optional;

import org.candour.scoring.methodologies.AdoptedSets;
import org.candour.scoring.methodologies.MethodologyId;

/** Reads how far adopted methodologies have scored what was on record. */
public final class ReadRescorings {

    private final AdoptedSets sets;

    private final Walks walks;

    /**
     * Reads from these.
     *
     * @param sets what was adopted
     * @param walks how far it has come
     */
    public ReadRescorings(AdoptedSets sets, Walks walks) {
        this.sets = sets;
        this.walks = walks;
    }

    /**
     * Finds one.
     *
     * @param id the methodology's name
     * @return empty if nobody adopted it
     */
    public Optional<Rescoring> find(MethodologyId id) {
        return sets.current().members().stream()
                .filter(each -> each.id().equals(id) && each.adoption() != null).findFirst()
                .map(each -> new Rescoring(each, walks.find(id.toString())));
    }

}
