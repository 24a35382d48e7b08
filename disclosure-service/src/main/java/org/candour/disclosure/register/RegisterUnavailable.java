package org.candour.disclosure.register;

import org.jspecify.annotations.Nullable;

/** The store does not answer; whether the filing was added will show when it does. */
public final class RegisterUnavailable extends RuntimeException {

    public RegisterUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
