package org.candour.disclosure.forms;

/** What an answer consists of, beside its text and evidence. */
public enum QuestionKind {
    /** One choice. */
    CHOICE,
    /** One choice, and the salient issues; their keys are the keys of a dimension. */
    ISSUES,
    /** One choice, and structured impacts on people. */
    IMPACTS
}
