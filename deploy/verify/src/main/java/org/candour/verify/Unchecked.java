package org.candour.verify;

/** Why something cannot be checked, in one sentence for the person at the console. */
final class Unchecked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unchecked(String sentence) {
        super(sentence);
    }

    Unchecked(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    String sentence() {
        String sentence = getMessage();
        return sentence == null ? "" : sentence;
    }
}
