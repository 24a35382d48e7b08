package org.candour.scoring.methodologies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What was said about methodologies. */
public interface Comments {

    /**
     * Keeps a comment, once: what the same person says at the same place in the same words is one comment, so that
     * whoever got no answer may send it again.
     *
     * @param comment without an answer
     * @return the comment that stands
     */
    Comment add(Comment comment);

    /**
     * Finds one.
     *
     * @param methodology what it is about
     * @param id its id
     * @return empty where there is none about this methodology
     */
    Optional<Comment> find(MethodologyId methodology, UUID id);

    /**
     * Lists them. Not for hot paths.
     *
     * @param methodology what they are about
     * @param after id of the last one that the reader has; none for the first page
     * @param limit at most so many
     * @return the next, in the order of their ids
     */
    List<Comment> page(MethodologyId methodology, @Nullable UUID after, int limit);

    /**
     * Keeps an answer.
     *
     * @param comment with its answer
     * @return false if it has one already
     */
    boolean answer(Comment comment);

}
