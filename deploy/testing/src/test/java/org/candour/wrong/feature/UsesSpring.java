package org.candour.wrong.feature;

import org.springframework.util.StringUtils;

/** A domain that leans on a framework. */
class UsesSpring {

    boolean blank(String text) {
        return !StringUtils.hasText(text);
    }
}
