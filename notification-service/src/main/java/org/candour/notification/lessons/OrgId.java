package org.candour.notification.lessons;

/** Identifiers of companies (org-id). */
final class OrgId {

    private OrgId() {}

    /** A bare Legal Entity Identifier (ISO 17442) gets the prefix of its list; anything else stays. */
    static String normalise(String id) {
        String plain = id.strip();
        return plain.matches("[A-Z0-9]{18}[0-9]{2}") ? "XI-LEI-" + plain : plain;
    }
}
