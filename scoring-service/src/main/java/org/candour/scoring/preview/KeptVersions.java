package org.candour.scoring.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Score;
import org.candour.scoring.scores.Scores;

/** Finds versions of disclosures that were scored; a score says where in the register its filing stands. */
final class KeptVersions {

    private final Filings filings;

    private final Scores scores;

    private final AnnouncementReader reader;

    KeptVersions(Filings filings, Scores scores, AnnouncementReader reader) {
        this.filings = filings;
        this.scores = scores;
        this.reader = reader;
    }

    /** Empty where there is nothing, nothing to see, or nothing yet. */
    Optional<ReceivedFiling> find(String disclosure, @Nullable Integer version, Predicate<String> mayRead) {
        return filings.find(disclosure).filter(found -> mayRead.test(found.company()))
                .flatMap(found -> scoreOf(found.scores(), version))
                .flatMap(score -> filings.at(List.of(score.position())).stream().findFirst())
                .map(kept -> reader.read(kept.announcement()));
    }

    /** The ids stand by version, the newest last. */
    private Optional<Score> scoreOf(List<String> ids, @Nullable Integer version) {
        List<String> wanted = ids.reversed().stream()
                .filter(id -> version == null || versionOf(id).equals(version.toString())).toList();
        return wanted.isEmpty()
                ? Optional.empty()
                : scores.standing(
                        wanted.stream().filter(id -> versionOf(id).equals(versionOf(wanted.getFirst())))
                                .toList())
                        .values().stream().findFirst();
    }

    private static String versionOf(String score) {
        return score.split(":", -1)[1];
    }

}
