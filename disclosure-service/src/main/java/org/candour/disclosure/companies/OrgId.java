package org.candour.disclosure.companies;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organisation's identifier as org-id.guide builds them: the code of a list and the identifier on it, for example
 * {@code XI-LEI-7ZW8QJWVPR4P1S5PX088} or {@code GB-COH-01234567}. {@code XI} stands for international lists.
 */
public record OrgId(String value) {

    private static final Pattern FORM = Pattern.compile(
            "([A-Z]{2})-([A-Z][A-Z0-9]{1,9})-([A-Za-z0-9][A-Za-z0-9._]{0,63}(?:-[A-Za-z0-9._]{1,32}){0,3})");
    private static final String LEI_LIST = "XI-LEI-";
    private static final String INTERNATIONAL = "XI";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /**
     * The identifier that the text means; a bare LEI counts as one of the list {@code XI-LEI}.
     *
     * @throws NotAnOrgId if it is none
     */
    public static OrgId of(String text) {
        String full = Lei.looksLikeOne(text) ? LEI_LIST + text : text;
        Matcher matcher = FORM.matcher(full);
        if (!matcher.matches() || !isIssuer(matcher.group(1))) {
            throw new NotAnOrgId("is not an org-id such as XI-LEI-<LEI> or GB-COH-<number>, nor an LEI");
        }
        if (full.startsWith(LEI_LIST) && !Lei.isValid(matcher.group(3))) {
            throw new NotAnOrgId("is not a valid LEI: its check digits do not fit (ISO 17442)");
        }
        return new OrgId(full);
    }

    private static boolean isIssuer(String country) {
        return country.equals(INTERNATIONAL) || COUNTRIES.contains(country);
    }

    @Override
    public String toString() {
        return value;
    }

    /** The text is no identifier of an organisation; the message says why without repeating it. */
    public static final class NotAnOrgId extends IllegalArgumentException {

        NotAnOrgId(String message) {
            super(message);
        }
    }
}
