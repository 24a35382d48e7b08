package org.candour.support.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/** Revisions as strong entity tags (RFC 9110, section 8.8.3). */
public final class ETags {

    private static final Pattern OURS = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private ETags() {}

    /** The tag of a revision. */
    public static String of(long revision) {
        return "\"" + revision + "\"";
    }

    /**
     * The revision that If-Match names; a missing header ends the request with 428, one that is none of ours names a
     * revision that never stood.
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED,
                    "Send the ETag that you read in If-Match.");
        }
        return parsed(ifMatch);
    }

    /** The revision that If-Match names, or null where there is none. */
    public static @Nullable Long optional(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() ? null : Long.valueOf(parsed(ifMatch));
    }

    private static long parsed(String ifMatch) {
        Matcher matcher = OURS.matcher(ifMatch.strip());
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }
}
