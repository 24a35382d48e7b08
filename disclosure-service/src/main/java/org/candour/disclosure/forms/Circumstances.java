package org.candour.disclosure.forms;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What plausibility depends on beside the answers.
 *
 * @param on        the day of judging: the day of submission, today while drafting
 * @param sector    ISIC Rev. 4, two to four digits
 * @param employees as the filing states them
 * @param entities  how many entities a group filing covers; 0 for a single company
 */
public record Circumstances(LocalDate on, @Nullable String sector, @Nullable Integer employees,
        int entities) {}
