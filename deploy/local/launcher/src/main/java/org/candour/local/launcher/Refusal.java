package org.candour.local.launcher;

/** Why nothing can be started, in one sentence for the person at the console. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence. */
    public Refusal(String sentence) {
        super(sentence);
    }
}
