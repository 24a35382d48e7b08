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
 * The documents of scores as everybody may read them: out of memory, where they were read just now, else out of the store,
 * else computed from the announcement that is kept. Which of them are public is for others to know.
 */
final class OpenDocuments {

    private static final int MOST_BYTES = 8 << 20;

    private final Filings filings;

    private final Scores scores;

    private final PublicDocuments kept;

    private final AnnouncementReader announcements;

    private final PublicRecords records;

    private final RecentDocuments recent = new RecentDocuments(MOST_BYTES);

    OpenDocuments(Filings filings, Scores scores, PublicDocuments kept, AnnouncementReader announcements,
            PublicRecords records) {
        this.filings = filings;
        this.scores = scores;
        this.kept = kept;
        this.announcements = announcements;
        this.records = records;
    }

    /**
     * Finds those of some scores.
     *
     * @param names the scores
     * @param published their versions
     * @param decided what reviews decided about these, by version; of all that are named after a review
     * @return in the order of the names, without those that do not stand
     */
    List<ScoreDocument> read(List<ScoreName> names, Map<Integer, Publication> published,
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
