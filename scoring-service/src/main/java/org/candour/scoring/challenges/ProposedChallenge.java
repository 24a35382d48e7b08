package org.candour.scoring.challenges;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.At;
import org.candour.scoring.methodologies.PlainText;
import org.candour.scoring.sources.PublicSource;
import org.candour.support.problem.Finding;

/**
 * A challenge as somebody writes it down, right or wrong.
 *
 * @param disclosure whose answer
 * @param version the published version in which it stands
 * @param form the id of its form
 * @param question its question's id
 * @param at where it stands, if it stands at one key
 * @param statement what is said against it
 * @param source where everybody can see it
 * @param showName whether everybody may read who filed it
 */
public record ProposedChallenge(@Nullable String disclosure, @Nullable Integer version, @Nullable String form,
        @Nullable String question, @Nullable At at, @Nullable String statement, @Nullable String source,
        boolean showName) {

    /** Characters of what is said against an answer. */
    public static final int MOST_SAID = 5_000;

    private static final int MOST_NAME = 64;

    private static final int MOST_KEY = 200;

    /** What can be told without looking at the filing. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(PlainText.findings("/disclosure", disclosure, MOST_NAME));
        if (version == null) {
            findings.add(Finding.error("/version", "is missing"));
        }
        findings.addAll(PlainText.findings("/form", form, MOST_NAME));
        findings.addAll(PlainText.findings("/question", question, MOST_NAME));
        if (at != null && (at.dimension().isEmpty() || at.dimension().length() > MOST_KEY
                || at.key().isEmpty() || at.key().length() > MOST_KEY)) {
            findings.add(Finding.error("/at", "names no place: it is one dimension with one key"));
        }
        findings.addAll(PlainText.findings("/statement", statement, MOST_SAID));
        findings.addAll(PublicSource.findings("/source", source));
        return findings;
    }

    /** The answer that it is about, in the words that were sent. */
    ChallengedAnswer about(String company) {
        return new ChallengedAnswer(given(disclosure), version == null ? 0 : version, company, given(form),
                given(question), at);
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

}
