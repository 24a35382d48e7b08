package org.candour.scoring.challenges;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.ReceivedFiling;

/** What everybody may read of filings, and nothing else. */
public final class ChallengeableFilings {

    private final Filings filings;

    private final Publications publications;

    private final AnnouncementReader announcements;

    private final Audiences audiences;

    /**
     * Reads from these.
     *
     * @param filings what was filed
     * @param publications which of them are public
     * @param announcements reads what is kept of a filing
     * @param audiences which answers are public
     */
    public ChallengeableFilings(Filings filings, Publications publications, AnnouncementReader announcements,
            Audiences audiences) {
        this.filings = filings;
        this.publications = publications;
        this.announcements = announcements;
        this.audiences = audiences;
    }

    /** The published versions of a disclosure, scored or not; none where it is unknown. */
    SortedMap<Integer, Publication> of(String disclosure) {
        return publications.of(disclosure);
    }

    /** Whether everybody may read that there is such an answer in that version. */
    boolean shows(Publication version, ChallengedAnswer answer) {
        return read(version).filter(filing -> isPublic(filing, answer))
                .flatMap(filing -> answer.in(filing.content())).isPresent();
    }

    /** The first version after the challenged one in which everybody may see that the answer is another, or gone. */
    Optional<Integer> amendmentOf(ChallengedAnswer answer) {
        SortedMap<Integer, Publication> versions = of(answer.disclosure());
        Publication before = versions.get(answer.version());
        Optional<ReceivedFiling> challenged = before == null ? Optional.empty() : read(before);
        return challenged.flatMap(from -> versions.tailMap(answer.version() + 1).values().stream()
                .filter(version -> read(version).filter(then -> differs(from, then, answer)).isPresent())
                .map(Publication::version).findFirst());
    }

    private boolean differs(ReceivedFiling from, ReceivedFiling then, ChallengedAnswer answer) {
        return isPublic(then, answer) && !answer.in(from.content()).equals(answer.in(then.content()));
    }

    /** What is no longer asked is nobody's secret; what another version of the form asks reviewers only is one. */
    private boolean isPublic(ReceivedFiling filing, ChallengedAnswer answer) {
        return filing.content().forms().stream().filter(form -> form.id().equals(answer.form()))
                .allMatch(form -> audiences.isPublic(form, answer.question()));
    }

    private Optional<ReceivedFiling> read(Publication version) {
        return filings.at(List.of(version.position())).stream()
                .filter(kept -> kept.disclosure().equals(version.disclosure())
                        && kept.version() == version.version())
                .findFirst().map(kept -> announcements.read(kept.announcement()));
    }

}
