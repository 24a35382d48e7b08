package org.candour.disclosure.forms;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A salient human-rights issue of the period (UNGP Reporting Framework B1).
 *
 * @param key stable from year to year; answers of part C name it as their issue
 * @param valueChain where it arises: {@code own}, {@code supplier}, {@code customer}
 */
public record SalientIssue(String key, @Nullable String title, @Nullable String right, List<String> groups,
        List<String> valueChain, @Nullable String why) {

    public SalientIssue {
        groups = List.copyOf(groups);
        valueChain = List.copyOf(valueChain);
    }
}
