package org.candour.disclosure.forms;

import java.util.List;

/** Something along which questions repeat. {@code "*"} answers for every key that has no answer of its own. */
public sealed interface Dimension {

    /** The key that stands for all keys without their own answer. */
    String EVERY = "*";

    String id();

    String title();

    /** The keys are given by the form: the scopes IT and OT. */
    record Fixed(String id, String title, List<String> keys) implements Dimension {

        public Fixed {
            keys = List.copyOf(keys);
        }
    }

    /** The company names its own keys: the levels Group, OpCom and each service. */
    record Free(String id, String title) implements Dimension {}

    /** The keys are those that the answer to a question names: the salient issues of B1. */
    record NamedBy(String id, String title, String question) implements Dimension {}
}
