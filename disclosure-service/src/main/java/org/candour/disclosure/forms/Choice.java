package org.candour.disclosure.forms;

/**
 * Something that can be answered.
 *
 * @param key            for example {@code IN_PLACE}
 * @param anchor         what must be true for the choice to be right
 * @param reasonRequired it counts only with a reason
 * @param planRequired   it counts only with an action, the role that owns it, and a date
 */
public record Choice(String key, String anchor, boolean reasonRequired, boolean planRequired) {}
