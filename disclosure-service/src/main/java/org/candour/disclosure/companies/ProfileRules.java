package org.candour.disclosure.companies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.candour.support.problem.Finding;

/** What a profile must keep to, each rule with its reason. */
public final class ProfileRules {

    private static final int LONGEST_NAME = 300;
    private static final int MOST = 50;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    /** RFC 1123, section 2.1, with at least two labels. */
    private static final Pattern DOMAIN = Pattern.compile(
            "(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private ProfileRules() {}

    /** Everything wrong with the profile; empty if nothing is. */
    public static List<Finding> findings(Profile profile) {
        List<Finding> findings = new ArrayList<>();
        if (!isName(profile.name())) {
            findings.add(Finding.error("/name", "must be 1 to 300 characters without line breaks"));
        }
        names(profile.aliases(), findings);
        domains(profile.domains(), findings);
        if (!COUNTRIES.contains(profile.country())) {
            findings.add(Finding.error("/country", "is not a country of ISO 3166-1 (two capital letters)"));
        }
        if (profile.sector() != null && !Sectors.contains(profile.sector())) {
            findings.add(
                    Finding.error("/sector", "is not in a division of ISIC Rev. 4 (two to four digits)"));
        }
        return findings;
    }

    private static void names(List<String> aliases, List<Finding> findings) {
        tooMany("/aliases", aliases, findings);
        for (int i = 0; i < aliases.size(); i++) {
            if (!isName(aliases.get(i))) {
                findings.add(
                        Finding.error("/aliases/" + i, "must be 1 to 300 characters without line breaks"));
            }
        }
    }

    private static void domains(List<String> domains, List<Finding> findings) {
        tooMany("/domains", domains, findings);
        for (int i = 0; i < domains.size(); i++) {
            if (!DOMAIN.matcher(domains.get(i)).matches()) {
                findings.add(Finding.error("/domains/" + i, "is not a domain name"));
            }
        }
    }

    private static void tooMany(String pointer, List<String> items, List<Finding> findings) {
        if (items.size() > MOST) {
            findings.add(Finding.error(pointer, "may hold at most 50 items"));
        }
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl);
    }
}
