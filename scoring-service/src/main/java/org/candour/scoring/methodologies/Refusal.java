package org.candour.scoring.methodologies;

import java.time.LocalDate;
import java.util.List;

import org.candour.support.problem.Finding;

/** Why something that was asked of a methodology was not done; nothing was changed. */
public sealed interface Refusal {

    /** There is no such version, or none that the caller may see. */
    record NothingThere() implements Refusal {}

    /** What was sent breaks rules. */
    record BreaksRules(List<Finding> findings) implements Refusal {

        /** Keeps its own copy. */
        public BreaksRules {
            findings = List.copyOf(findings);
        }

    }

    /** The token names no responsible person, so that nobody could tell later whether two persons were at it. */
    record NamesNoPerson() implements Refusal {}

    /** Another version stands under this name. */
    record NameIsTaken() implements Refusal {}

    /** Only the person who uploaded it does this. */
    record IsNotTheAuthor() implements Refusal {}

    /** The content is another than the caller has looked at. */
    record ContentIsAnother() implements Refusal {}

    /** Its content never changes again. */
    record ContentIsSettled() implements Refusal {}

    /** It had its comment period, or is past it. */
    record WasOpenedBefore() implements Refusal {}

    /** Nobody may comment now. */
    record IsNotOpenForComment() implements Refusal {}

    /** The comment has an answer. */
    record WasAnsweredBefore() implements Refusal {}

    /** Everyone may still comment, up to the end of a day. */
    record CommentsAreOpen(LocalDate until) implements Refusal {}

    /** The author would adopt what the author wrote. */
    record IsTheAuthor() implements Refusal {}

    /** It was adopted before. */
    record WasAdoptedBefore() implements Refusal {}

    /** Nobody has adopted it. */
    record IsNotAdopted() implements Refusal {}

    /** It was retired before. */
    record WasRetiredBefore() implements Refusal {}

}
