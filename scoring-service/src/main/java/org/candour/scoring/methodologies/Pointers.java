package org.candour.scoring.methodologies;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;

import org.candour.support.problem.Finding;

/** JSON Pointers (RFC 6901) into the content of a methodology. */
final class Pointers {

    private static final int MAX_LENGTH = 1_000;

    private Pointers() {}

    static List<Finding> findings(String where, @Nullable String pointer, String canonical) {
        if (pointer == null) {
            return List.of();
        }
        if (pointer.length() > MAX_LENGTH) {
            return List.of(Finding.error(where, "is longer than " + MAX_LENGTH + " characters"));
        }
        return leadsSomewhere(pointer, canonical)
                ? List.of()
                : List.of(Finding.error(where, "is no JSON Pointer to anything in the content"));
    }

    private static boolean leadsSomewhere(String pointer, String canonical) {
        try {
            return !JsonMapper.shared().readTree(canonical).at(JsonPointer.compile(pointer)).isMissingNode();
        } catch (IllegalArgumentException notAPointer) {
            return false;
        }
    }

}
