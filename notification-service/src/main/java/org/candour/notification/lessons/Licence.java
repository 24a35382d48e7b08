package org.candour.notification.lessons;

/** The licence under which a lesson is published, as an SPDX identifier. */
public enum Licence implements Word {

    CC_BY_4("CC-BY-4.0"), CC_BY_SA_4("CC-BY-SA-4.0"), CC0("CC0-1.0");

    private final String word;

    Licence(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
