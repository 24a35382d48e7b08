package org.candour.scoring.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * Which companies are compared; what is null does not matter.
 *
 * @param country ISO 3166-1 alpha-2
 * @param sector the beginning of a code of ISIC Rev. 4: a division has its groups and classes in it
 * @param sizeBand employees
 */
public record Cohort(@Nullable String country, @Nullable String sector, @Nullable String sizeBand) {

    /** Every company. */
    public static final Cohort ALL = new Cohort(null, null, null);

    /**
     * Whether a company is one of them.
     *
     * @param traits of the company when it filed
     * @return false also where it did not say what matters here
     */
    public boolean has(Traits traits) {
        return (country == null || country.equals(traits.country()))
                && (sector == null || (traits.sector() != null && traits.sector().startsWith(sector)))
                && (sizeBand == null || sizeBand.equals(traits.sizeBand()));
    }

}
