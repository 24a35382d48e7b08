package org.candour.scoring.scores;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
     */
    public ReadPublicScores(Filings filings, Scores scores, Publications publications,
            PublicDocuments kept, AnnouncementReader announcements, PublicRecords records) {
        this.filings = filings;
        this.scores = scores;
        this.publications = publications;
        this.kept = kept;
        this.announcements = announcements;
        this.records = records;
    }

    /**
     * Finds the scores of the published versions of a disclosure.
     *
     * @param disclosure the disclosure's id
     * @return the documents, by version, then methodology; empty if nothing is public, or nothing is scored yet
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    public List<ScoreDocument> of(String disclosure) {
        return filings.find(disclosure).map(found -> open(disclosure, found.scores())).orElse(List.of());
    }

    /**
     * Finds one score, if its version is published.
     *
     * @param score the score's id
     * @return the document
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    public Optional<ScoreDocument> one(String score) {
        int end = score.indexOf(':');
        if (end < 0) {
            return Optional.empty();
        }
        String disclosure = score.substring(0, end);
        return filings.find(disclosure).filter(found -> found.scores().contains(score))
                .flatMap(_ -> open(disclosure, List.of(score)).stream().findFirst());
    }

    private List<ScoreDocument> open(String disclosure, List<String> ids) {
        Map<Integer, Publication> published = publications.find(disclosure,
                ids.stream().map(ScoreOrder::version).distinct().toList());
        List<String> open = ids.stream().filter(id -> published.containsKey(ScoreOrder.version(id))).toList();
        Map<String, ScoreDocument> documents = recent.find(open);
        kept.find(without(documents, open)).forEach(document -> take(document, documents));
        List<String> unread = without(documents, open);
        if (!unread.isEmpty()) {
            List<PublicDocument> computed = compute(disclosure, unread, published.values());
            if (!computed.isEmpty()) {
                kept.keep(computed);
            }
            computed.forEach(document -> take(document, documents));
        }
        return open.stream().map(documents::get).filter(Objects::nonNull).toList();
    }

    private static List<String> without(Map<String, ScoreDocument> documents, List<String> scores) {
        return scores.stream().filter(score -> !documents.containsKey(score)).toList();
    }

    private void take(PublicDocument document, Map<String, ScoreDocument> documents) {
        recent.keep(document.id(), document);
        documents.put(document.id(), document);
    }

    private List<PublicDocument> compute(String disclosure, List<String> ids,
            Collection<Publication> published) {
        Map<String, Score> standing = scores.standing(ids);
        Map<Integer, ReceivedFiling> received = new HashMap<>();
        filings.at(published.stream().map(Publication::position).toList()).stream()
                .filter(filing -> filing.disclosure().equals(disclosure))
                .forEach(filing -> received.put(filing.version(),
                        announcements.read(filing.announcement())));
        List<PublicDocument> computed = new ArrayList<>();
        standing.forEach((id, score) -> Optional.ofNullable(received.get(score.version()))
                .flatMap(filing -> records.of(filing, score.methodology()))
                .map(bytes -> new PublicDocument(id, score.asOf(), bytes))
                .ifPresent(computed::add));
        return computed;
    }

}
