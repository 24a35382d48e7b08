package org.candour.notification.lessons;

/**
 * Where an unnamed lesson came from; kept apart from its text, only to ask its author back, and erased 30 days after
 * the decision.
 *
 * @param company the company's org-id
 * @param author  who sent it, as {@code client:<id>} or {@code user:<name>}
 */
public record Origin(String company, String author) {}
