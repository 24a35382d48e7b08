package org.candour.scoring.reviews;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the queue knows of filings beside their scores. */
@FunctionalInterface
public interface QueuedFilings {

    /**
     * Finds out about some.
     *
     * @param positions where they stand in the register
     * @return by position; without those that are not on record
     */
    Map<Long, Facets> at(Collection<Long> positions);

    /**
     * Of one filing.
     *
     * @param forms that were filed, each as {@code id/version}
     * @param findings how many doubts the validation had when it was filed; 0 where that is not known
     */
    record Facets(List<String> forms, int findings) {

        /** Of a filing that is not on record. */
        static final Facets UNKNOWN = new Facets(List.of(), 0);

        /** Keeps its own copy. */
        public Facets {
            forms = List.copyOf(forms);
        }

        /** Whether one of the forms is asked for, by its id or as {@code id/version}. */
        boolean has(String form) {
            return forms.stream().anyMatch(filed -> filed.equals(form) || filed.startsWith(form + "/"));
        }

    }

}
