package org.candour.scoring.engine;

/** One version of a form; an id without its version means nothing. */
public record FormRef(String id, String version) {

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
