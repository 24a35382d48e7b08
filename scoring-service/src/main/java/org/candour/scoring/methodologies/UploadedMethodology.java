package org.candour.scoring.methodologies;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Pseudonyms.Acting;

/**
 * A version of a methodology that somebody uploaded, without its content.
 *
 * @param head what it is
 * @param revision counts its changes, from 1
 * @param author who uploaded it; names a person
 * @param pseudonyms of all who have to do with it
 * @param uploaded when its content was uploaded
 * @param comments when everyone may comment, if it was opened for that
 * @param settled whether its content never changes again: it was opened for comment, or its adoption was begun
 */
public record UploadedMethodology(MethodologyHead head, long revision, Official author, Pseudonyms pseudonyms,
        Instant uploaded, @Nullable CommentPeriod comments, boolean settled) {

    MethodologyId id() {
        return head.id();
    }

    /** Whether it is known that somebody is its author, with whichever client. */
    boolean isBy(Acting who) {
        return who.person() != null && who.person().equals(author.person());
    }

    UploadedMethodology replacedBy(MethodologyHead next, Instant now) {
        return new UploadedMethodology(next, revision + 1, author, pseudonyms, now, comments, settled);
    }

    UploadedMethodology openedFor(CommentPeriod period) {
        return new UploadedMethodology(head, revision + 1, author, pseudonyms, uploaded, period, true);
    }

    UploadedMethodology settledNow() {
        return new UploadedMethodology(head, revision + 1, author, pseudonyms, uploaded, comments, true);
    }

}
