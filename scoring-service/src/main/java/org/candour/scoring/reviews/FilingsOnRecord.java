package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.Score;
import org.candour.scoring.scores.Scores;

/** The filings that were received and scored. */
public final class FilingsOnRecord implements ReviewableFilings {

    private final Filings filings;

    private final Scores scores;

    private final AnnouncementReader announcements;

    /**
     * Reads from these.
     *
     * @param filings the filings, and which scores there are
     * @param scores the scores that stand
     * @param announcements reads what is kept of a filing
     */
    public FilingsOnRecord(Filings filings, Scores scores, AnnouncementReader announcements) {
        this.filings = filings;
        this.scores = scores;
        this.announcements = announcements;
    }

    @Override
    public Optional<FilingUnderReview> find(ReviewId id) {
        List<Score> standing = new ArrayList<>(filings.find(id.disclosure())
                .map(found -> scores.standing(found.scores().stream()
                        .filter(score -> score.startsWith(id + ":")).toList()).values())
                .orElse(List.of()));
        standing.sort(Comparator.comparing(Score::id));
        List<MethodologyReference> methodologies = standing.stream().map(Score::methodology).toList();
        return standing.stream().findFirst()
                .flatMap(score -> filings.at(List.of(score.position())).stream().findFirst())
                .map(kept -> new FilingUnderReview(announcements.read(kept.announcement()), methodologies));
    }

}
