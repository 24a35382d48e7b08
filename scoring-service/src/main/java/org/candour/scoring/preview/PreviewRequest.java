package org.candour.scoring.preview;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Filing;
import org.candour.scoring.methodologies.MethodologyId;

/**
 * What somebody wants to know.
 *
 * @param subject of what
 * @param methodologies by which; none for those by which such a filing is scored today
 * @param moves how many moves to name for each number
 */
public record PreviewRequest(Subject subject, List<MethodologyId> methodologies, int moves) {

    /** Keeps its own copy. */
    public PreviewRequest {
        methodologies = List.copyOf(methodologies);
    }

    /** What is scored. */
    public sealed interface Subject {}

    /**
     * What a company is about to file.
     *
     * @param company its org-id
     * @param inScope whether it is a disclosure, and not the declaration that the company is not in scope
     * @param content what enters a score
     * @param answers those of the content, as they were sent
     */
    public record Draft(String company, boolean inScope, Filing content, List<GivenAnswer> answers)
            implements
                Subject {

        /** Keeps its own copy. */
        public Draft {
            answers = List.copyOf(answers);
        }

    }

    /**
     * What a company filed, with other answers.
     *
     * @param disclosure the disclosure's id
     * @param version none for the newest
     * @param set answers instead of those that stand, or added
     * @param remove answers that are taken away, in the order sent
     */
    public record Changed(String disclosure, @Nullable Integer version, List<GivenAnswer> set,
            List<AnswerPlace> remove) implements Subject {

        /** Keeps its own copies. */
        public Changed {
            set = List.copyOf(set);
            remove = List.copyOf(remove);
        }

    }

}
