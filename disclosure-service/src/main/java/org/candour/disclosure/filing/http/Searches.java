package org.candour.disclosure.filing.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.DisclosureStatus.State;
import org.candour.disclosure.filing.Disclosures.Search;
import org.candour.disclosure.filing.Period;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/** Query parameters of a list as a search. */
final class Searches {

    private static final int MOST = 200;
    private static final int YEAR = 4;

    private Searches() {}

    /** Looks for one more than asked, which tells whether there is a next page. */
    static Search of(Set<OrgId> companies, @Nullable String period, @Nullable String form,
            @Nullable String status,
            @Nullable String cursor, int limit) {
        if (limit < 1 || limit > MOST) {
            throw wrong("limit");
        }
        Period touching = period != null && period.length() == YEAR ? year(period) : null;
        Period exactly = period != null && touching == null ? period(period) : null;
        String[] ref = form == null ? new String[0] : form.split("/", 2);
        return new Search(companies, touching, exactly, ref.length > 0 ? ref[0] : null,
                ref.length > 1 ? ref[1] : null, state(status), before(cursor), limit + 1);
    }

    static OrgId company(String text) {
        try {
            return OrgId.of(text);
        } catch (OrgId.NotAnOrgId e) {
            throw wrong("company");
        }
    }

    private static Period year(String text) {
        try {
            Year year = Year.parse(text);
            return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
        } catch (DateTimeException e) {
            throw wrong("period");
        }
    }

    private static Period period(String text) {
        String[] days = text.split("/", -1);
        try {
            if (days.length == 2) {
                return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            }
        } catch (DateTimeException e) {
            throw wrong("period");
        }
        throw wrong("period");
    }

    private static @Nullable State state(@Nullable String status) {
        try {
            return status == null ? null : State.valueOf(status);
        } catch (IllegalArgumentException e) {
            throw wrong("status");
        }
    }

    private static @Nullable UUID before(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw wrong("cursor");
        }
    }

    private static ProblemException wrong(String parameter) {
        return new ProblemException(CommonProblem.INVALID_PARAMETER,
                "The parameter " + parameter + " has a wrong shape.");
    }
}
