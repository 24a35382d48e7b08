package org.candour.disclosure.forms;

import org.candour.support.problem.Severity;

/**
 * A rule by which a filled form is looked over.
 *
 * @param id        slug, unique in the form
 * @param severity  how much it weighs
 * @param message   said at each answer to which the condition applies
 * @param condition when it applies
 */
public record Rule(String id, Severity severity, String message, Condition condition) {}
