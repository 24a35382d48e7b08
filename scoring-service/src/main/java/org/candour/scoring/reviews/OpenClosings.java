package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.List;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.record.ReviewDecisions;

/**
 * The closings of a review as everybody may know of them. One that is about answers for reviewers alone leaves no trace,
 * neither its time nor who decided, and so it has no number.
 */
final class OpenClosings {

    private final Audiences audiences;

    OpenClosings(Audiences audiences) {
        this.audiences = audiences;
    }

    /** Whether everybody may read what is decided there. */
    boolean isPublic(DecidedPlace place) {
        return audiences.isPublic(place.form(), place.question());
    }

    /** The last one that everybody may know of. */
    Closing last(ReviewState.Closed closed) {
        return closed.closings().stream().skip(1).filter(this::isSeen).reduce((_, last) -> last)
                .orElse(closed.closings().getFirst());
    }

    /**
     * All decisions that were in force until the next closing that everybody may know of, by numbers from 1.
     *
     * @return none as long as nothing is decided
     */
    List<ReviewDecisions> of(Review review) {
        List<ReviewDecisions> open = new ArrayList<>();
        if (review.state() instanceof ReviewState.Closed closed) {
            List<Closing> closings = closed.closings();
            for (int i = 0; i < closings.size(); i++) {
                if (i > 0 && !isSeen(closings.get(i))) {
                    open.removeLast();
                }
                open.add(new ReviewDecisions(open.size() + 1, closings.get(i).salt(),
                        ReviewDraft.inputs(Closing.inForce(closings.subList(0, i + 1)))));
            }
        }
        return open;
    }

    private boolean isSeen(Closing closing) {
        return closing.places().stream().anyMatch(this::isPublic);
    }

}
