package org.candour.disclosure.forms;

/**
 * Names one version of a form, written {@code id/version}. An id without its version names nothing: the same question
 * id may mean another thing in another version.
 */
public record FormRef(String id, String version) {

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
