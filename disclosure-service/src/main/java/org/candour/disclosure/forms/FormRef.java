package org.candour.disclosure.forms;

/** One version of a form; an id alone names nothing, for two versions may use the same ids with other meanings. */
public record FormRef(String id, String version) {}
