package org.candour.disclosure.companies;

import java.util.Locale;

/** Whether an authority has confirmed that a company is who it says. */
public enum CompanyStatus {

    /** May draft and file; nothing of it is public. */
    PENDING,
    /** Confirmed; its entry is public. */
    VERIFIED;

    /** As contracts write it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
