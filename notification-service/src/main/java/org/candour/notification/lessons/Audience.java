package org.candour.notification.lessons;

/** Who should act. */
public enum Audience implements Word {

    BOARD("board"), IT("it"), OT("ot"), HR("hr"), LEGAL("legal"), EVERYONE("everyone");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
