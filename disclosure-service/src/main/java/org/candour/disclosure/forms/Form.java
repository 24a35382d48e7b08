package org.candour.disclosure.forms;

import java.util.List;

import org.candour.support.problem.Finding;

/**
 * One version of a form and its rules.
 *
 * <p>Both checks get all answers of a filing and look only at those whose {@link Answer#form()} is this form's id;
 * pointers of findings count in the list as given: {@code /answers/3/choice}.
 */
public interface Form {

    FormRef ref();

    /** What a draft is refused for: unknown questions, choices and dimensions, and kinds of value not asked for. */
    List<Finding> refusals(List<Answer> answers);

    /** What validation and submission report beyond {@link #refusals}: errors, warnings and plausibility. */
    List<Finding> check(List<Answer> answers);
}
