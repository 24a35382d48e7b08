package org.candour.scoring.reviews;

import java.time.LocalDate;
import java.util.List;

import org.candour.support.problem.Finding;

/** Why something that was asked of a review was not done; nothing was changed. */
public sealed interface ReviewRefusal {

    /** There is no such filing, or it is not scored, or the caller may not see its review. */
    record NothingThere() implements ReviewRefusal {}

    /** What was sent breaks rules. */
    record BreaksRules(List<Finding> findings) implements ReviewRefusal {

        /** Keeps its own copy. */
        public BreaksRules {
            findings = List.copyOf(findings);
        }

    }

    /** The token names no responsible person, so that nobody could tell later whether two persons were at it. */
    record NamesNoPerson() implements ReviewRefusal {}

    /** The person has declared a conflict, or works for the company. */
    record HasAConflict() implements ReviewRefusal {}

    /** The person has not declared anything about this company. */
    record HasNotDeclared() implements ReviewRefusal {}

    /** Somebody else is at it. */
    record IsNotTheReviewer() implements ReviewRefusal {}

    /** It changed since the caller looked at it. */
    record WasChanged() implements ReviewRefusal {}

    /** It does not stand where this can be done. */
    record StandsElsewhere(String state) implements ReviewRefusal {}

    /** Nothing is written down yet. */
    record HasNoDraft() implements ReviewRefusal {}

    /** The company may still answer, up to the end of a day. */
    record IsShown(LocalDate until) implements ReviewRefusal {}

    /** The days in which the company may answer are over. */
    record WasShown(LocalDate until) implements ReviewRefusal {}

    /** It was said before. */
    record WasSaid() implements ReviewRefusal {}

    /** A result or a gate moves so far that another reviewer must agree. */
    record NeedsASecond() implements ReviewRefusal {}

    /** The reviewer would agree with what the reviewer wrote. */
    record IsTheReviewer() implements ReviewRefusal {}

}
