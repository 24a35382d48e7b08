package org.candour.scoring.preview;

import org.candour.scoring.engine.Answer;

/**
 * An answer as it was sent.
 *
 * @param pointer where it stands in the body
 * @param answer what of it enters a score; the keys of issues count as ticked
 * @param ticked whether options were ticked apart from those keys
 * @param issues whether issues are named
 * @param impacts whether impacts are told
 */
public record GivenAnswer(String pointer, Answer answer, boolean ticked, boolean issues, boolean impacts) {}
