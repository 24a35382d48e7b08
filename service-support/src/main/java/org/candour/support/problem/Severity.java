package org.candour.support.problem;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a finding weighs. */
public enum Severity {

    /** Must be mended before the request can succeed. */
    ERROR,

    /** Should be looked at; nothing is refused for it. */
    WARNING,

    /** Unlikely rather than wrong: please check. */
    PLAUSIBILITY;

    /** As it is written in JSON: in lower case. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
