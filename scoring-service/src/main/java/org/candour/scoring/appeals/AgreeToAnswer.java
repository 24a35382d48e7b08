package org.candour.scoring.appeals;

import java.time.InstantSource;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.appeals.AppealState.Counting;
import org.candour.scoring.appeals.AppealState.Replied;
import org.candour.scoring.appeals.AppealState.Reply;
import org.candour.scoring.appeals.TakeUpAppeal.Taken;
import org.candour.scoring.reviews.DecideAgain;
import org.candour.scoring.reviews.DecideAgain.LookedOver;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewRefusal;
import org.candour.scoring.reviews.ReviewState.Statement;
import org.candour.scoring.reviews.Texts;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Agrees with an answer that moves much, for another reviewer than who gave it. */
public final class AgreeToAnswer {

    private final TakeUpAppeal taking;

    private final DecideAgain deciding;

    private final InstantSource clock;

    /**
     * Agrees with these.
     *
     * @param taking finds appeals for reviewers, and changes them
     * @param deciding looks over once more what would be decided otherwise
     * @param clock tells when
     */
    AgreeToAnswer(TakeUpAppeal taking, DecideAgain deciding, InstantSource clock) {
        this.taking = taking;
        this.deciding = deciding;
        this.clock = clock;
    }

    /**
     * Agrees with an answer.
     *
     * @param id to which appeal
     * @param who another person than who answered, who has declared to be free
     * @param revision that the reviewer has looked at
     * @param reason why
     * @return the appeal, whose answer counts now
     */
    public Outcome<Appeal, AppealRefusal> agree(AppealId id, Reviewing who, long revision,
            @Nullable String reason) {
        List<Finding> findings = Texts.findings("/reason", reason, Texts.REASON);
        if (!findings.isEmpty()) {
            return AppealRefusal.faulty(findings);
        }
        return taking.change(id, who, revision, taken -> {
            if (!(taken.appeal().state() instanceof Replied(Reply reply))) {
                return new Refused<>(new AppealRefusal.StandsElsewhere(taken.appeal().state().wire()));
            }
            if (!taken.official().isSurelyAnotherThan(reply.by())) {
                return new Refused<>(new AppealRefusal.TookPart());
            }
            return isOutdated(taken, reply)
                    ? new Refused<>(new AppealRefusal.IsOutdated())
                    : new Done<>(new Counting(reply, new Statement(taken.official(), clock.instant(),
                            ProposedAppeal.given(reason))));
        });
    }

    /** An answer is of somebody without ties, and about what was in force when it was given. */
    private boolean isOutdated(Taken taken, Reply reply) {
        if (taking.refusal(taken.review(), reply.by()).isPresent()) {
            return true;
        }
        return switch (deciding.lookOver(taken.review().id(), reply.change())) {
            case Done<LookedOver, ReviewRefusal>(LookedOver looked) -> looked.closings() != reply.closings();
            case Refused<LookedOver, ReviewRefusal> _ -> true;
        };
    }

}
