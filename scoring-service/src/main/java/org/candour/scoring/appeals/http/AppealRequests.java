package org.candour.scoring.appeals.http;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.candour.scoring.api.AppealDto;
import org.candour.scoring.appeals.Appeal;
import org.candour.scoring.appeals.AppealId;
import org.candour.scoring.appeals.ReadAppeals;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.reviews.ReadReviews;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewId;
import org.candour.support.http.ETags;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** What requests about appeals have in common. */
@Component
class AppealRequests {

    static final String REVIEWS = "reviews";

    static final String DISCLOSURES = "disclosures";

    private final ReadAppeals appeals;

    private final ReadReviews reviews;

    private final Callers callers;

    AppealRequests(ReadAppeals appeals, ReadReviews reviews, Callers callers) {
        this.appeals = appeals;
        this.reviews = reviews;
        this.callers = callers;
    }

    Caller caller() {
        return callers.current();
    }

    /** Who files for the company whose filing was reviewed; to anybody else there is no such review. */
    Filer filer(String review) {
        Caller caller = callers.with(DISCLOSURES);
        return ReviewId.parse(review)
                .filter(id -> reviews.find(id).map(Review::company).filter(caller::owns).isPresent())
                .map(id -> new Filer(id, acting(caller)))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND,
                        "There is no such review for this caller."));
    }

    /** Who files for the company whose appeal it is; to anybody else there is none. */
    Acting company(AppealId id) {
        Caller caller = callers.with(DISCLOSURES);
        if (!caller.owns(found(id).company())) {
            throw AppealRefusals.nothing();
        }
        return acting(caller);
    }

    /** Who may answer an appeal, as far as the token says. */
    Reviewing reviewing(AppealId id) {
        Caller caller = callers.with(REVIEWS);
        return new Reviewing(acting(caller), caller.owns(found(id).company()));
    }

    /** The appeal, for a reviewer or the company; to anybody else there is none. */
    Appeal visible(AppealId id) {
        Caller caller = callers.current();
        Appeal appeal = found(id);
        if (!caller.has(REVIEWS) && !(caller.has(DISCLOSURES) && caller.owns(appeal.company()))) {
            throw AppealRefusals.nothing();
        }
        return appeal;
    }

    /** An appeal with its ETag. */
    ResponseEntity<AppealDto> shown(ResponseEntity.BodyBuilder answer, Appeal appeal) {
        boolean all = readsAll(appeal);
        return answer.eTag(ETags.of(AppealMapping.revision(appeal, all)))
                .body(AppealMapping.appeal(appeal, all));
    }

    /** Whether the caller reads all of an appeal: not what the company does not see, if the caller files for it. */
    boolean readsAll(Appeal appeal) {
        Caller caller = callers.current();
        return caller.has(REVIEWS) && !caller.owns(appeal.company());
    }

    static AppealId id(String text) {
        return AppealId.parse(text).orElseThrow(AppealRefusals::nothing);
    }

    private Appeal found(AppealId id) {
        return appeals.find(id).orElseThrow(AppealRefusals::nothing);
    }

    private static Acting acting(Caller caller) {
        return new Acting(caller.actor(), caller.person());
    }

    /**
     * Who appeals what.
     *
     * @param review what
     * @param acting who
     */
    record Filer(ReviewId review, Acting acting) {}

}
