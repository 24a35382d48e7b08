package org.candour.scoring.appeals.explained;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.scoring.appeals.Indicators;
import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.Dependencies;
import org.candour.scoring.engine.Dependencies.Asked;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.reviews.FilingUnderReview;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewableFilings;
import org.candour.support.event.Unavailable;

/** The results and steps of methodologies as compiled. */
final class EngineIndicators implements Indicators {

    private final ReviewableFilings filings;

    private final MethodologiesInForce methodologies;

    private final Audiences audiences;

    EngineIndicators(ReviewableFilings filings, MethodologiesInForce methodologies, Audiences audiences) {
        this.filings = filings;
        this.methodologies = methodologies;
        this.audiences = audiences;
    }

    @Override
    public Optional<Indicator> find(ReviewId review, String methodology, String indicator) {
        return filings.find(review).flatMap(about -> about.methodologies().stream()
                .filter(by -> (by.id() + "/" + by.version()).equals(methodology)).findFirst()
                .map(by -> methodologies.current().byDigest(by.digest())
                        .orElseThrow(() -> new Unavailable(
                                "the methodology of a score is not among the adopted")))
                .flatMap(compiled -> find(about, compiled, indicator)));
    }

    private Optional<Indicator> find(FilingUnderReview about, Methodology methodology, String indicator) {
        Dependencies dependencies = Dependencies.of(methodology);
        Set<Asked> asked = new HashSet<>(dependencies.ofResult(indicator));
        Set<Asked> ofNode = dependencies.ofNode(indicator);
        if (ofNode != null) {
            asked.addAll(ofNode);
        }
        Set<String> filed = about.filing().content().forms().stream().map(FormRef::id)
                .collect(Collectors.toUnmodifiableSet());
        if (asked.stream().noneMatch(each -> filed.contains(each.form()))) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                asked.stream().map(each -> new Question(each.form(), each.question()))
                        .collect(Collectors.toUnmodifiableSet()),
                asked.stream().allMatch(each -> isOpen(methodology, each))));
    }

    private boolean isOpen(Methodology methodology, Asked asked) {
        return methodology.forms().stream().filter(form -> form.id().equals(asked.form()))
                .allMatch(form -> audiences.isPublic(form, asked.question()));
    }

}
