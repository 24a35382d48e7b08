package org.candour.scoring.benchmarks.records;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.benchmarks.PublishedFilings;
import org.candour.scoring.benchmarks.Traits;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.ClosedReviews;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.KeptFiling;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Publications;

/** The published ones among the filings on record. */
final class RecordedFilings implements PublishedFilings {

    private final Publications publications;

    private final Filings filings;

    private final AnnouncementReader announcements;

    private final ClosedReviews reviews;

    RecordedFilings(Publications publications, Filings filings, AnnouncementReader announcements,
            ClosedReviews reviews) {
        this.publications = publications;
        this.filings = filings;
        this.announcements = announcements;
        this.reviews = reviews;
    }

    @Override
    public Map<String, ReviewDecisions> decided() {
        return reviews.all();
    }

    @Override
    public List<Publication> latest(Instant moment) {
        return publications.latest(moment);
    }

    @Override
    public List<PublishedFiling> read(List<Publication> published) {
        Map<Long, KeptFiling> kept = new HashMap<>();
        filings.at(published.stream().map(Publication::position).toList())
                .forEach(filing -> kept.put(filing.position(), filing));
        return published.stream().filter(one -> isOf(one, kept.get(one.position())))
                .map(one -> read(Objects.requireNonNull(kept.get(one.position())))).toList();
    }

    private static boolean isOf(Publication publication, @Nullable KeptFiling kept) {
        return kept != null && kept.disclosure().equals(publication.disclosure())
                && kept.version() == publication.version();
    }

    private PublishedFiling read(KeptFiling kept) {
        JsonNode company = TopLevel.property(kept.announcement(), "company");
        return new PublishedFiling(announcements.read(kept.announcement()),
                new Traits(company.path("country").stringValue(""), company.path("sector").stringValue(null),
                        company.path("sizeBand").stringValue(null)));
    }

}
