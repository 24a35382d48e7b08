package org.candour.disclosure.filing;

import java.util.regex.Pattern;

/**
 * By which a submission is recognised when it is sent again: the client's Idempotency-Key, within what this actor sent.
 */
public record SubmissionKey(String value) {

    /** Visible ASCII. */
    private static final Pattern FORM = Pattern.compile("[!-~]{1,128}");

    /** Whether a client may choose this key. */
    public static boolean isAcceptable(String key) {
        return FORM.matcher(key).matches();
    }

    /** The actor's key. */
    public static SubmissionKey of(String actor, String key) {
        return new SubmissionKey(actor + " " + key);
    }
}
