package org.candour.disclosure.filing;

/** A disclosure, and what stands in it. */
public record Disclosure(DisclosureHead head, Draft draft) {}
