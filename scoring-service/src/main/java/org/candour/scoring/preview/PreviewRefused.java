package org.candour.scoring.preview;

import java.util.List;

import org.candour.support.problem.Finding;

/** Why nothing is previewed. */
public final class PreviewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Why why;

    PreviewRefused(Why why) {
        super(why.getClass().getSimpleName());
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }

    /** The reasons. */
    public sealed interface Why {

        /** There is no such filing, or none that the caller may know of. */
        record NothingThere() implements Why {}

        /** The draft is another company's. */
        record NotYourCompany() implements Why {}

        /** Rules are broken; each finding names one. */
        record BreaksRules(List<Finding> findings) implements Why {}

    }

}
