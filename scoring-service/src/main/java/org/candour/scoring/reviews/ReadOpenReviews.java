package org.candour.scoring.reviews;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.Publications;

/** Reads reviews as everybody may. */
public final class ReadOpenReviews {

    private final Filings filings;

    private final Publications publications;

    private final Reviews reviews;

    private final OpenClosings closings;

    private final UnderAppeal appeals;

    /**
     * Reads from these.
     *
     * @param filings which versions there are
     * @param publications which of them are public
     * @param reviews what was reviewed
     * @param audiences which answers are public
     * @param appeals what is under appeal
     */
    public ReadOpenReviews(Filings filings, Publications publications, Reviews reviews, Audiences audiences,
            UnderAppeal appeals) {
        this.appeals = appeals;
        this.filings = filings;
        this.publications = publications;
        this.reviews = reviews;
        this.closings = new OpenClosings(audiences);
    }

    /**
     * Finds the closed reviews of the published versions of a disclosure.
     *
     * @param disclosure the disclosure's id
     * @return by version; none where nothing is published or closed, or there is no such disclosure
     */
    public List<OpenReview> of(String disclosure) {
        List<Integer> versions = filings.find(disclosure).map(found -> found.scores().stream()
                .flatMap(score -> ReviewId
                        .parse(score.substring(0, score.indexOf(':', score.indexOf(':') + 1)))
                        .stream())
                .map(ReviewId::version).distinct().sorted().toList()).orElse(List.of());
        return versions.isEmpty()
                ? List.of()
                : publications.find(disclosure, versions).keySet().stream().sorted()
                        .flatMap(version -> reviews.find(new ReviewId(disclosure, version)).stream())
                        .flatMap(review -> open(review).stream())
                        .map(review -> review.with(appeals.of(review.id()))).toList();
    }

    /**
     * Counts what each authority decided about published filings, so that everybody can count the same decisions. Not
     * for hot paths: it reads all reviews.
     *
     * @return by the authorities' names
     */
    public List<Overrides> overrides() {
        Map<String, Overrides> counted = new TreeMap<>();
        reviews.all().stream().flatMap(review -> open(review).stream())
                .filter(open -> isPublished(open.id())).forEach(open -> counted.merge(open.authority(),
                        new Overrides(open.authority(), 1, open.decisions().size(),
                                (int) open.decisions().stream().filter(each -> !each.confirms()).count()),
                        Overrides::plus));
        return List.copyOf(counted.values());
    }

    private Optional<OpenReview> open(Review review) {
        if (!(review.state() instanceof ReviewState.Closed closed)) {
            return Optional.empty();
        }
        Closing seen = closings.last(closed);
        return Optional.of(new OpenReview(review.id(), review.company(), seen.authority(),
                seen.by().pseudonym(), seen.closed(),
                closed.inForce().stream().filter(each -> closings.isPublic(DecidedPlace.of(each.decision())))
                        .map(this::withPublicOrigin).toList(),
                List.of()));
    }

    /** Where a decision was taken over from is told if that filing is published, too. */
    private ReasonedDecision withPublicOrigin(ReasonedDecision decision) {
        ReviewId from = decision.inheritedFrom();
        return from == null || isPublished(from)
                ? decision
                : new ReasonedDecision(decision.decision(), decision.reason(), decision.opened(), null);
    }

    private boolean isPublished(ReviewId id) {
        return !publications.find(id.disclosure(), List.of(id.version())).isEmpty();
    }

}
