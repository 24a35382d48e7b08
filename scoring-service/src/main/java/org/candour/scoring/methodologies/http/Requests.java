package org.candour.scoring.methodologies.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** What requests about methodologies have in common. */
final class Requests {

    static final String WRITE = "methodologies.write";

    static final String ADOPT = "methodologies.adopt";

    private static final Pattern TAG = Pattern.compile("\"(sha256:[0-9a-f]{64})\"");

    private Requests() {}

    static MethodologyId id(String id, String version) {
        return MethodologyId.of(id, version).orElseThrow(Requests::nothingThere);
    }

    static ProblemException nothingThere() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such version of a methodology.");
    }

    static Acting acting(Caller caller) {
        return new Acting(caller.actor(), caller.person());
    }

    /** Drafts are shown to those who write and those who adopt. */
    static boolean readsDrafts(Callers callers) {
        return callers.find().filter(caller -> caller.has(WRITE) || caller.has(ADOPT)).isPresent();
    }

    static String tag(String digest) {
        return '"' + digest + '"';
    }

    /** The digest that If-Match names; one that is no digest names no content that there is. */
    static String expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED,
                    "Send the ETag of the content that you have looked at in If-Match.");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? tag.group(1) : "";
    }

}
