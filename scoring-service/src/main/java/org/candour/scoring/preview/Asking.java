package org.candour.scoring.preview;

import java.util.function.Predicate;

/**
 * What who asks may see.
 *
 * @param mayTry whether a draft of a company, given its org-id, may be previewed
 * @param mayRead whether the filings of a company, given its org-id, may be read
 * @param readsDrafts whether methodologies that are not public yet may be read
 */
public record Asking(Predicate<String> mayTry, Predicate<String> mayRead, boolean readsDrafts) {}
