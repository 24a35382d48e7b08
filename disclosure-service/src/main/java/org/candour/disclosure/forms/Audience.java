package org.candour.disclosure.forms;

/** Who may read the answers to a question once a filing is published. */
public enum Audience {
    PUBLIC, REVIEWERS
}
