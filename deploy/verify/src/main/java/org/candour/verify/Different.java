package org.candour.verify;

/** The first difference; it ends the check. */
final class Different extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence the place and both values */
    Different(String sentence) {
        super(sentence);
    }

    /**
     * Two values that should be equal.
     *
     * @param place where: a JSON Pointer into the record or the filing, the key of a part
     */
    static Different between(String place, String one, Object value, String other, Object another) {
        return new Different(
                place + ": " + one + " " + Shown.value(value) + ", " + other + " " + Shown.value(another));
    }

    /** The sentence. */
    String sentence() {
        String sentence = getMessage();
        return sentence == null ? "" : sentence;
    }
}
