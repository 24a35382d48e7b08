package org.candour.notification.lessons;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A label of the Traffic Light Protocol 2.0 (FIRST). Only CLEAR may be published. */
public enum Tlp implements Word {

    CLEAR("CLEAR"), GREEN("GREEN"), AMBER("AMBER"), AMBER_STRICT("AMBER+STRICT"), RED("RED");

    private final String word;

    Tlp(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Reads a label as people write it, version 1's WHITE included; null when it is unknown. */
    static @Nullable Tlp read(String label) {
        String plain = label.strip().toUpperCase(Locale.ROOT);
        if (plain.startsWith("TLP:")) {
            plain = plain.substring("TLP:".length()).strip();
        }
        return switch (plain) {
            case "CLEAR", "WHITE" -> CLEAR;
            case "GREEN" -> GREEN;
            case "AMBER" -> AMBER;
            case "AMBER+STRICT", "AMBER-STRICT", "AMBER_STRICT", "AMBER_AND_STRICT" -> AMBER_STRICT;
            case "RED" -> RED;
            default -> null;
        };
    }
}
