package org.candour.scoring.benchmarks.http;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.benchmarks.Cohort;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/** Reads the parameters of a benchmark. */
final class Asked {

    private static final Pattern SECTOR = Pattern.compile("[0-9]{2,4}");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private static final Set<String> SIZE_BANDS = Set.of("1-9", "10-49", "50-249", "250-999", "1000-9999",
            "10000+");

    private Asked() {}

    static MethodologyId methodology(String name) {
        int slash = name.indexOf('/');
        return (slash < 0
                ? Optional.<MethodologyId>empty()
                : MethodologyId.of(name.substring(0, slash), name.substring(slash + 1)))
                .orElseThrow(() -> invalid("methodology is an id and a version, such as rdr/2020."));
    }

    static Cohort cohort(@Nullable String country, @Nullable String sector, @Nullable String sizeBand) {
        holds(country == null || COUNTRY.matcher(country).matches(),
                "country is a code of ISO 3166-1, such as DE.");
        holds(sector == null || SECTOR.matcher(sector).matches(),
                "sector is two to four digits of ISIC Rev. 4.");
        holds(sizeBand == null || SIZE_BANDS.contains(sizeBand),
                "sizeBand is one of the bands that companies are registered with.");
        return new Cohort(country, sector, sizeBand);
    }

    static int year(String year) {
        holds(YEAR.matcher(year).matches(), "year has four digits.");
        return Integer.parseInt(year);
    }

    private static void holds(boolean condition, String rule) {
        if (!condition) {
            throw invalid(rule);
        }
    }

    private static ProblemException invalid(String rule) {
        return new ProblemException(CommonProblem.INVALID_PARAMETER, rule);
    }

}
