package org.candour.scoring.appeals;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.appeals.AppealState.Counting;
import org.candour.scoring.appeals.AppealState.Open;
import org.candour.scoring.reviews.Closing;
import org.candour.scoring.reviews.DecideAgain;
import org.candour.scoring.reviews.ReviewId;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;

/**
 * The appeals on record, none of them between two writes: whoever finds an answer of which it is not known whether it
 * counts finds it out, as whoever gave it would have, and so it does not matter whether that process has died.
 *
 * <p>The write of the review decides. It is done only as long as the review stands as the answer found it, and there is no
 * way back to that: so all who look come to the same.
 */
public final class SettledAppeals {

    private final Appeals appeals;

    private final DecideAgain deciding;

    /**
     * Reads from these.
     *
     * @param appeals what was appealed
     * @param deciding closes reviews once more
     */
    public SettledAppeals(Appeals appeals, DecideAgain deciding) {
        this.appeals = appeals;
        this.deciding = deciding;
    }

    Optional<Appeal> find(AppealId id) {
        return appeals.find(id).map(this::settled);
    }

    List<Appeal> of(ReviewId review) {
        return settled(appeals.of(review));
    }

    List<Appeal> ofCompanies(Collection<String> companies) {
        return settled(appeals.ofCompanies(companies));
    }

    List<Appeal> all() {
        return settled(appeals.all());
    }

    /** Keeps an appeal, or a change of one; false if another stands there. */
    boolean keep(Appeal appeal) {
        return appeals.keep(appeal);
    }

    private List<Appeal> settled(List<Appeal> found) {
        return found.stream().map(this::settled).toList();
    }

    private Appeal settled(Appeal appeal) {
        if (!(appeal.state() instanceof Counting counting)) {
            return appeal;
        }
        Closing closing = new Closing(counting.reply().by(), counting.reply().authority(),
                counting.settled().at(),
                counting.reply().decisions(), counting.reply().takenBack(), counting.reply().salt(),
                appeal.id().toString(), counting.agreement());
        Appeal then = appeal
                .next(switch (deciding.close(appeal.id().review(), closing, counting.reply().closings())) {
                    case Done<?, ?> _ -> counting.settled();
                    case Refused<?, ?> _ -> new Open();
                });
        return appeals.keep(then) ? then : appeals.find(appeal.id()).map(this::settled).orElse(then);
    }

}
