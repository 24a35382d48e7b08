package org.candour.scoring.reviews;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.PlainText;
import org.candour.support.problem.Finding;

/** Texts that people write: plain, and no longer than somebody reads. */
public final class Texts {

    /** Characters of a reason. */
    public static final int REASON = 2_000;

    /** Characters of what a company answers. */
    public static final int REPLY = 20_000;

    /** Characters of one line. */
    public static final int LINE = 500;

    /** Characters of a name or key. */
    public static final int NAME = 200;

    private Texts() {}

    /**
     * What is wrong with a text.
     *
     * @param pointer where it stands
     * @param text as it was sent
     * @param most characters that it may have
     * @return none where nothing is
     */
    public static List<Finding> findings(String pointer, @Nullable String text, int most) {
        return PlainText.findings(pointer, text, most);
    }

}
