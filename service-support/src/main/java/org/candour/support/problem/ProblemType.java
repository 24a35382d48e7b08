package org.candour.support.problem;

import java.util.Locale;

/**
 * A kind of problem that the API answers with (RFC 9457): its slug names the page {@code /problems/<slug>} that
 * explains it, and every occurrence has the same status and title.
 */
public interface ProblemType {

    /** The condition, unique among all services; the name of an enum's constant. */
    String name();

    /** The condition in kebab case. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status code of each occurrence. */
    int status();

    /** One short sentence without a full stop, the same for each occurrence. */
    String title();
}
