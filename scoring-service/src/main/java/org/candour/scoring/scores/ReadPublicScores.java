package org.candour.scoring.scores;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.candour.scoring.engine.record.ReviewDecisions;

/**
 * Reads the scores of published versions as everybody may. They are computed from the announcement that is kept, so that
 * a score by a methodology that was adopted after the publication is read like the others.
 */
public final class ReadPublicScores {

    private static final int MOST_BYTES = 8 << 20;

    private final Filings filings;

    private final Scores scores;

    private final Publications publications;

    private final PublicDocuments kept;

    private final AnnouncementReader announcements;

    private final PublicRecords records;

    private final ClosedReviews reviews;

    private final RecentDocuments recent = new RecentDocuments(MOST_BYTES);

    /**
     * Reads from these ports.
     *
     * @param filings the filings, and which scores there are
     * @param scores the scores that stand
     * @param publications what is published
     * @param kept what was computed before
     * @param announcements reads what is kept of a filing
     * @param records computes what everybody may read
     * @param reviews what was decided about filings
     */
    public ReadPublicScores(Filings filings, Scores scores, Publications publications,
            PublicDocuments kept, AnnouncementReader announcements, PublicRecords records,
            ClosedReviews reviews) {
        this.filings = filings;
        this.scores = scores;
        this.publications = publications;
        this.kept = kept;
        this.announcements = announcements;
        this.records = records;
        this.reviews = reviews;
    }

    /**
     * Finds the scores of the published versions of a disclosure, and behind each the one after the last review.
     *
     * @param disclosure the disclosure's id
     * @return the documents, by version, then methodology; empty if nothing is public, or nothing is scored yet
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    public List<ScoreDocument> of(String disclosure) {
        return filings.find(disclosure).map(found -> {
            Map<Integer, Publication> published = published(disclosure, found.scores());
            Map<Integer, ReviewDecisions> decided = reviews.latest(disclosure, published.keySet());
            List<ScoreName> names = new ArrayList<>();
            found.scores().stream().flatMap(id -> ScoreName.parse(id).stream())
                    .filter(name -> published.containsKey(name.version())).forEach(name -> {
                        names.add(name);
                        ReviewDecisions review = decided.get(name.version());
                        if (review != null) {
                            names.add(name.after(review.number()));
                        }
                    });
            return read(names, published, decided);
        }).orElse(List.of());
    }

    /**
     * Finds one score, if its version is published.
     *
     * @param score the score's id
     * @return the document
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    public Optional<ScoreDocument> one(String score) {
        return ScoreName.parse(score).filter(name -> filings.find(name.disclosure())
                .filter(found -> found.scores().contains(name.filed())).isPresent()).flatMap(name -> {
                    Map<Integer, Publication> published = published(name.disclosure(), List.of(name.filed()));
                    Map<Integer, ReviewDecisions> decided = new HashMap<>();
                    if (name.review() > 0 && !published.isEmpty()) {
                        reviews.find(name.disclosure(), name.version(), name.review())
                                .ifPresent(review -> decided.put(name.version(), review));
                    }
                    return published.isEmpty() || (name.review() > 0 && decided.isEmpty())
                            ? Optional.empty()
                            : read(List.of(name), published, decided).stream().findFirst();
                });
    }

    private Map<Integer, Publication> published(String disclosure, List<String> ids) {
        return publications.find(disclosure, ids.stream().map(ScoreOrder::version).distinct().toList());
    }

    private List<ScoreDocument> read(List<ScoreName> names, Map<Integer, Publication> published,
            Map<Integer, ReviewDecisions> decided) {
        Map<String, ScoreName> keys = new LinkedHashMap<>();
        names.forEach(name -> keys.put(key(name, decided), name));
        Map<String, ScoreDocument> documents = recent.find(List.copyOf(keys.keySet()));
        kept.find(without(documents, keys.keySet())).forEach(document -> take(document, documents));
        List<String> unread = without(documents, keys.keySet());
        if (!unread.isEmpty()) {
            Map<String, ScoreName> missing = new LinkedHashMap<>();
            unread.forEach(key -> missing.put(key, Objects.requireNonNull(keys.get(key))));
            List<PublicDocument> computed = compute(missing, published.values(), decided);
            if (!computed.isEmpty()) {
                kept.keep(computed);
            }
            computed.forEach(document -> take(document, documents));
        }
        List<ScoreDocument> found = new ArrayList<>();
        keys.forEach((key, name) -> Optional.ofNullable(documents.get(key))
                .ifPresent(document -> found.add(new NamedDocument(name.toString(), document))));
        return found;
    }

    /** A closing that nobody may know of changes words under the same id. */
    private static String key(ScoreName name, Map<Integer, ReviewDecisions> decided) {
        ReviewDecisions review = name.review() == 0 ? null : decided.get(name.version());
        return review == null ? name.toString() : name + " " + review.commitment();
    }

    private static List<String> without(Map<String, ScoreDocument> documents, Collection<String> keys) {
        return keys.stream().filter(key -> !documents.containsKey(key)).toList();
    }

    private void take(PublicDocument document, Map<String, ScoreDocument> documents) {
        recent.keep(document.id(), document);
        documents.put(document.id(), document);
    }

    private List<PublicDocument> compute(Map<String, ScoreName> names, Collection<Publication> published,
            Map<Integer, ReviewDecisions> decided) {
        Map<String, Score> standing = scores
                .standing(names.values().stream().map(ScoreName::filed).distinct().toList());
        Map<Long, ReceivedFiling> received = new HashMap<>();
        filings.at(published.stream().map(Publication::position).toList()).forEach(
                filing -> received.put(filing.position(), announcements.read(filing.announcement())));
        List<PublicDocument> computed = new ArrayList<>();
        names.forEach((key, name) -> {
            Score score = standing.get(name.filed());
            ReceivedFiling filing = score == null ? null : received.get(score.position());
            if (score != null && filing != null && filing.disclosure().equals(name.disclosure())) {
                record(name, filing, score.methodology(), decided)
                        .ifPresent(bytes -> computed.add(new PublicDocument(key, score.asOf(), bytes)));
            }
        });
        return computed;
    }

    private Optional<byte[]> record(ScoreName name, ReceivedFiling filing, MethodologyReference methodology,
            Map<Integer, ReviewDecisions> decided) {
        return name.review() == 0
                ? records.of(filing, methodology)
                : Optional.ofNullable(decided.get(name.version()))
                        .flatMap(review -> records.reviewed(filing, methodology, review));
    }

}
