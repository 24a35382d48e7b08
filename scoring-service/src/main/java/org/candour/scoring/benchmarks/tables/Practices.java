package org.candour.scoring.benchmarks.tables;

import java.util.Optional;
import java.util.Set;

import org.candour.scoring.engine.FormRef;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;

/** What filings show to reviewers. */
public interface Practices {

    /**
     * The practices that there is a table of.
     *
     * @param form one version of a form
     * @return empty for a form that no table is declared for
     */
    Optional<Declared> of(FormRef form);

    /** The practices of one form, and the methodology that judges them. */
    interface Declared {

        /** Names the methodology. */
        MethodologyReference methodology();

        /**
         * What a filing shows: the questions for reviewers whose answers, by their evidence, are worth at least half of the
         * most, wherever they apply.
         *
         * @param filing one that has the form
         * @return ids of questions; what was only claimed is not among them
         */
        Set<String> shownBy(ReceivedFiling filing);

    }

}
