package org.candour.disclosure.forms.yaml;

/** A form file that cannot be used; the service does not start with one. */
public final class FormInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormInvalid(String file, String why) {
        super(file + ": " + why);
    }
}
