package org.candour.disclosure.companies;

import java.time.MonthDay;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a company says of itself.
 *
 * @param aliases other names that it is known by
 * @param domains internet domains that it owns, in lower case
 * @param country ISO 3166-1 alpha-2
 * @param sector ISIC Rev. 4, two to four digits
 */
public record Profile(String name, List<String> aliases, List<String> domains, String country,
        @Nullable String sector, @Nullable SizeBand sizeBand, @Nullable MonthDay financialYearEnd) {

    public Profile {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
    }
}
