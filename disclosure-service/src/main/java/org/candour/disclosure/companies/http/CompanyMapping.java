package org.candour.disclosure.companies.http;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.api.CompanyDraftDto;
import org.candour.disclosure.api.CompanyDto;
import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.CompanyStatus;
import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.companies.Profile;
import org.candour.disclosure.companies.ProfileRules;
import org.candour.disclosure.companies.SizeBand;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

/** Companies between the contract and the domain. */
final class CompanyMapping {

    private static final Pattern YEAR_END = Pattern.compile("[0-9]{2}-[0-9]{2}");
    private static final Map<String, CompanyStatus> STATUS = Map.of("pending", CompanyStatus.PENDING,
            "verified",
            CompanyStatus.VERIFIED);

    private CompanyMapping() {}

    /** Ends the request with every finding, of shape (400) or of rules (422). */
    static Profile profile(OrgId id, CompanyDraftDto dto) {
        List<Finding> shape = new ArrayList<>();
        String name = required("/name", dto.getName(), shape);
        String country = required("/country", dto.getCountry(), shape);
        List<String> aliases = present("/aliases", dto.getAliases(), shape);
        List<String> domains = present("/domains", dto.getDomains(), shape);
        if (!shape.isEmpty()) {
            throw new ProblemException(CommonProblem.MALFORMED_BODY,
                    "The body is not of the shape that the contract names.", shape);
        }
        List<Finding> rules = new ArrayList<>();
        if (dto.getId() != null && !isSame(id, dto.getId())) {
            rules.add(Finding.error("/id", "is another than in the address"));
        }
        if (dto.getSizeBand() != null && SizeBand.of(dto.getSizeBand()).isEmpty()) {
            rules.add(Finding.error("/sizeBand", "is none of the size bands"));
        }
        if (dto.getStatus() != null && !STATUS.containsKey(dto.getStatus())) {
            rules.add(Finding.error("/status", "must be pending or verified"));
        }
        MonthDay yearEnd = yearEnd(dto.getFinancialYearEnd(), rules);
        Profile profile = new Profile(name, aliases,
                domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList(), country,
                dto.getSector(),
                dto.getSizeBand() == null ? null : SizeBand.of(dto.getSizeBand()).orElse(null), yearEnd);
        rules.addAll(ProfileRules.findings(profile));
        if (!rules.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_BODY, "The findings name each broken rule.",
                    rules);
        }
        return profile;
    }

    static @Nullable CompanyStatus status(CompanyDraftDto dto) {
        return dto.getStatus() == null ? null : STATUS.get(dto.getStatus());
    }

    static CompanyDto company(Company company) {
        Profile profile = company.profile();
        SizeBand band = profile.sizeBand();
        MonthDay yearEnd = profile.financialYearEnd();
        return new CompanyDto().id(company.id().value()).name(profile.name()).aliases(profile.aliases())
                .domains(profile.domains()).country(profile.country()).sector(profile.sector())
                .sizeBand(band == null ? null : band.wire())
                .financialYearEnd(yearEnd == null ? null : yearEnd.toString().substring(2))
                .status(company.status().wire());
    }

    private static String required(String pointer, @Nullable String text, List<Finding> findings) {
        if (text == null) {
            findings.add(Finding.error(pointer, "is missing"));
            return "";
        }
        return text;
    }

    private static List<String> present(String pointer, @Nullable List<String> items,
            List<Finding> findings) {
        List<String> present = new ArrayList<>();
        if (items != null) {
            for (int i = 0; i < items.size(); i++) {
                present.add(required(pointer + "/" + i, items.get(i), findings));
            }
        }
        return present;
    }

    private static boolean isSame(OrgId id, String text) {
        try {
            return OrgId.of(text).equals(id);
        } catch (OrgId.NotAnOrgId e) {
            return false;
        }
    }

    private static @Nullable MonthDay yearEnd(@Nullable String text, List<Finding> findings) {
        if (text == null) {
            return null;
        }
        try {
            if (YEAR_END.matcher(text).matches()) {
                return MonthDay.parse("--" + text);
            }
        } catch (DateTimeException e) {
            // the day does not exist: told below
        }
        findings.add(Finding.error("/financialYearEnd", "is not a day of the year (MM-DD)"));
        return null;
    }
}
