package org.candour.disclosure.forms;

/**
 * What could show that an answer is true.
 *
 * @param expected whether an answer without any is thin
 * @param example  one thing that would do
 */
public record EvidenceAsked(boolean expected, String example) {}
