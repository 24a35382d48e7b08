package org.candour.disclosure.register.http;

import org.candour.disclosure.register.json.ForEverybody;
import org.candour.disclosure.register.json.OpenedFiling;
import org.candour.disclosure.register.json.OpenedFiling.Part;

/** Who reads a version, and so which of its parts are shown. */
enum Reader {

    /** The company and reviewers: all of them. */
    INSIDER {

        @Override
        boolean knowsOf(Part part) {
            return true;
        }

        @Override
        boolean opens(String key) {
            return true;
        }
    },

    /**
     * Everybody, once it is published: the facts, whom it covers, and the structured answers to public questions. What
     * somebody wrote freely stays closed, for it may name people; parts for reviewers only are not even counted.
     */
    PUBLIC {

        @Override
        boolean knowsOf(Part part) {
            return !part.reviewersOnly();
        }

        @Override
        boolean opens(String key) {
            return ForEverybody.opens(key);
        }
    };

    private static final String STRUCTURED = "/structured";

    /** Whether the reader is told that there is such a part. */
    abstract boolean knowsOf(Part part);

    /** Whether the reader sees what is in a part that it knows of. */
    abstract boolean opens(String key);

    /** Whether there is such a part, and the reader sees what is in it. */
    boolean sees(String key, OpenedFiling opened) {
        Part part = opened.parts().get(key);
        return part != null && knowsOf(part) && opens(key);
    }

    /** The key of the free part of the answer whose structured part has this key. */
    static String freeBeside(String key) {
        return key.substring(0, key.length() - STRUCTURED.length()) + "/free";
    }
}
