package org.candour.scoring.methodologies;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Comment.Answer;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.methodologies.ReadMethodologies.Whole;
import org.candour.support.id.UuidV7;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Takes comments on methodologies as long as they are open for comment, and answers at any time. */
public final class DiscussMethodology {

    private static final int MAX_TEXT = 10_000;

    private final ReadMethodologies reading;

    private final Methodologies methodologies;

    private final Comments comments;

    private final InstantSource clock;

    /**
     * Works with these parts.
     *
     * @param reading finds what is discussed
     * @param methodologies what was uploaded
     * @param comments keeps what is said
     * @param clock tells when
     */
    public DiscussMethodology(ReadMethodologies reading, Methodologies methodologies, Comments comments,
            InstantSource clock) {
        this.reading = reading;
        this.methodologies = methodologies;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * Takes a comment. The same again is the same comment.
     *
     * @param id the methodology's name
     * @param who anyone with an account
     * @param withDrafts whether that one may see what is not public
     * @param pointer a place in the content; none for all of it
     * @param text plain text
     * @return the comment
     */
    public Outcome<Comment, Refusal> comment(MethodologyId id, Acting who, boolean withDrafts,
            @Nullable String pointer,
            @Nullable String text) {
        Optional<Whole> found = reading.read(id, withDrafts);
        if (found.isEmpty()) {
            return new Refused<>(new Refusal.NothingThere());
        }
        UploadedMethodology methodology = found.get().standing().upload();
        if (methodology == null || !isOpen(methodology.comments())) {
            return new Refused<>(new Refusal.IsNotOpenForComment());
        }
        List<Finding> findings = new ArrayList<>(PlainText.findings("/text", text, MAX_TEXT));
        findings.addAll(Pointers.findings("/pointer", pointer, found.get().canonical()));
        if (text == null || !findings.isEmpty()) {
            return new Refused<>(new Refusal.BreaksRules(findings));
        }
        Comment comment = new Comment(UuidV7.next(), id, methodology.pseudonyms().name(who), clock.instant(),
                pointer,
                text, null);
        return new Done<>(comments.add(comment));
    }

    /**
     * Takes an answer. The same answer by the same actor again changes nothing.
     *
     * @param id the methodology's name
     * @param comment what is answered
     * @param who somebody who works on methodologies
     * @param text plain text
     * @return the comment with its answer
     */
    public Outcome<Comment, Refusal> answer(MethodologyId id, UUID comment, Acting who,
            @Nullable String text) {
        Optional<UploadedMethodology> methodology = methodologies.find(id);
        Optional<Comment> standing = comments.find(id, comment);
        if (methodology.isEmpty() || standing.isEmpty()) {
            return new Refused<>(new Refusal.NothingThere());
        }
        List<Finding> findings = PlainText.findings("/text", text, MAX_TEXT);
        if (text == null || !findings.isEmpty()) {
            return new Refused<>(new Refusal.BreaksRules(findings));
        }
        Answer given = new Answer(methodology.get().pseudonyms().name(who), clock.instant(), text);
        Comment answered = standing.get().answered(given);
        if (comments.answer(answered)) {
            return new Done<>(answered);
        }
        return comments.find(id, comment).filter(other -> isSame(other.answer(), given))
                .<Outcome<Comment, Refusal>>map(Done::new)
                .orElseGet(() -> new Refused<>(new Refusal.WasAnsweredBefore()));
    }

    private boolean isOpen(@Nullable CommentPeriod period) {
        return period != null && period.isOpen(Days.today(clock));
    }

    private static boolean isSame(@Nullable Answer standing, Answer given) {
        return standing != null && standing.by().equals(given.by()) && standing.text().equals(given.text());
    }

}
