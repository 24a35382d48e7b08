package org.candour.disclosure.filing;

import java.util.List;

import org.candour.support.problem.Finding;

/** Why something was not done. */
public sealed interface Refusal {

    /** The company is not the caller's. */
    record NotYourCompany() implements Refusal {}

    /** There is no such disclosure, or none that the caller may know of. */
    record NoSuchDisclosure() implements Refusal {}

    /** The draft has no such answer. */
    record NoSuchAnswer() implements Refusal {}

    /** Another revision stands than the request was made from. */
    record RevisionIsStale() implements Refusal {}

    /** It was submitted, and what was submitted no longer changes. */
    record AlreadySubmitted() implements Refusal {}

    /** It is still a draft. */
    record NotSubmitted() implements Refusal {}

    /** It is public, and what is public no longer changes. */
    record AlreadyPublished() implements Refusal {}

    /** Rules are broken; each finding names one. */
    record BreaksRules(List<Finding> findings) implements Refusal {}

    /** The key has submitted another disclosure. */
    record KeyUsedForAnother() implements Refusal {}
}
