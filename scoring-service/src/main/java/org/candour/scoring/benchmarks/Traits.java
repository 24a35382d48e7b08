package org.candour.scoring.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * What a company was like when it filed.
 *
 * @param country ISO 3166-1 alpha-2
 * @param sector ISIC Rev. 4, two to four digits; null if it was not said
 * @param sizeBand employees, such as {@code 250-999}; null if it was not said
 */
public record Traits(String country, @Nullable String sector, @Nullable String sizeBand) {}
