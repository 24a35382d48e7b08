package org.candour.support.problem;

/**
 * A kind of problem that the API answers with (RFC 9457): its slug names the page {@code /problems/<slug>} that
 * explains it, and every occurrence has the same status and title.
 */
public interface ProblemType {

    /** The condition in kebab case, unique among all services. */
    String slug();

    /** The HTTP status code of each occurrence. */
    int status();

    /** One short sentence without a full stop, the same for each occurrence. */
    String title();
}
