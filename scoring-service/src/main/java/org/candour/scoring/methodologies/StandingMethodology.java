package org.candour.scoring.methodologies;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A version of a methodology with all that was decided about it.
 *
 * @param head what it is
 * @param upload who uploaded it and when it was discussed; none for one that came with Candour
 * @param adopted as it stands among those by which filings are scored; none as long as it was not adopted
 */
public record StandingMethodology(MethodologyHead head, @Nullable UploadedMethodology upload,
        @Nullable AdoptedMethodology adopted) {

    /**
     * Where it stands.
     *
     * @param today in UTC
     * @return its status on that day
     */
    public MethodologyStatus status(LocalDate today) {
        if (adopted != null) {
            return adopted.isRetiredOn(today) ? MethodologyStatus.RETIRED : MethodologyStatus.ADOPTED;
        }
        CommentPeriod comments = upload == null ? null : upload.comments();
        if (comments == null) {
            return MethodologyStatus.DRAFT;
        }
        return comments.isOpen(today)
                ? MethodologyStatus.OPEN_FOR_COMMENT
                : MethodologyStatus.COMMENTS_CLOSED;
    }

    /** Whether everyone may see it: it was opened for comment, adopted, or came with Candour. */
    public boolean isPublic() {
        return adopted != null || (upload != null && upload.comments() != null);
    }

    /** Whether it came with Candour. */
    public boolean isShipped() {
        return upload == null;
    }

}
