package org.candour.scoring.appeals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.reviews.Texts;
import org.candour.scoring.sources.PublicSource;
import org.candour.support.problem.Finding;

/**
 * An appeal as a company writes it, right or wrong.
 *
 * @param methodology {@code id/version}
 * @param indicator the name of a result, or the id of a step of the tree
 * @param reason why the decision is wrong
 * @param evidence addresses that everybody can read
 */
public record ProposedAppeal(@Nullable String methodology, @Nullable String indicator,
        @Nullable String reason, List<String> evidence) {

    private static final int MOST_EVIDENCE = 10;

    /** Keeps its own copy. */
    public ProposedAppeal {
        evidence = List.copyOf(evidence);
    }

    /** Everything that is wrong with it. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(
                Texts.findings("/methodology", methodology, Texts.NAME));
        findings.addAll(Texts.findings("/indicator", indicator, Texts.NAME));
        findings.addAll(Texts.findings("/reason", reason, Texts.REASON));
        if (evidence.isEmpty() || evidence.size() > MOST_EVIDENCE) {
            findings.add(Finding.error("/evidence",
                    evidence.isEmpty() ? "is empty" : "has more than " + MOST_EVIDENCE + " items"));
            return findings;
        }
        Set<PublicSource> before = new HashSet<>();
        for (int i = 0; i < evidence.size(); i++) {
            String pointer = "/evidence/" + i;
            findings.addAll(PublicSource.findings(pointer, evidence.get(i)));
            if (PublicSource.of(evidence.get(i)).filter(source -> !before.add(source)).isPresent()) {
                findings.add(Finding.error(pointer, "was named before"));
            }
        }
        return findings;
    }

    /** The text of something that is there, as findings have said. */
    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The addresses, each written in one way, if nothing is wrong with them. */
    List<String> sources() {
        return evidence.stream().flatMap(each -> PublicSource.of(each).stream()).map(PublicSource::address)
                .toList();
    }

}
