package org.candour.scoring.appeals;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.candour.scoring.appeals.AppealState.Counting;
import org.candour.scoring.appeals.AppealState.Replied;
import org.candour.scoring.appeals.AppealState.Reply;
import org.candour.scoring.appeals.AppealState.Settled;
import org.candour.scoring.appeals.Indicators.Indicator;
import org.candour.scoring.appeals.TakeUpAppeal.Taken;
import org.candour.scoring.reviews.Change;
import org.candour.scoring.reviews.DecideAgain;
import org.candour.scoring.reviews.DecideAgain.LookedOver;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewRefusal;
import org.candour.scoring.reviews.Salts;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Answers an appeal, for a reviewer who did not take the decision. */
public final class AnswerAppeal {

    private static final Change NOTHING = new Change(List.of(), List.of());

    private final TakeUpAppeal taking;

    private final Indicators indicators;

    private final DecideAgain deciding;

    private final String authority;

    private final InstantSource clock;

    /**
     * Answers with these.
     *
     * @param taking finds appeals for reviewers, and changes them
     * @param indicators what can be appealed
     * @param deciding looks over what would be decided otherwise
     * @param authority in whose name
     * @param clock tells when
     */
    AnswerAppeal(TakeUpAppeal taking, Indicators indicators, DecideAgain deciding, String authority,
            InstantSource clock) {
        this.taking = taking;
        this.indicators = indicators;
        this.deciding = deciding;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Answers an appeal, or answers it anew as long as nobody has agreed.
     *
     * @param id which
     * @param who a reviewer who has declared to be free, and took no part in the decision
     * @param revision that the reviewer has looked at
     * @param proposed the answer
     * @return the appeal; where much moves it waits for another reviewer
     */
    public Outcome<Appeal, AppealRefusal> reply(AppealId id, Reviewing who, long revision,
            ProposedReply proposed) {
        return taking.change(id, who, revision, taken -> {
            if (Parties.tookPart(taken.appeal(), taken.closed(), taken.official())) {
                return new Refused<>(new AppealRefusal.TookPart());
            }
            List<Finding> findings = new ArrayList<>(proposed.findings(indicator(taken.appeal())));
            if (proposed.isUpheld()) {
                return upheld(taken, proposed, findings);
            }
            return findings.isEmpty()
                    ? new Done<>(new Settled(
                            answer(taken, proposed, NOTHING, taken.closed().closings().size()), null))
                    : AppealRefusal.faulty(findings);
        });
    }

    private Outcome<AppealState, AppealRefusal> upheld(Taken taken, ProposedReply proposed,
            List<Finding> findings) {
        return switch (deciding.lookOver(taken.appeal().id().review(), proposed.change())) {
            case Refused<LookedOver, ReviewRefusal>(ReviewRefusal.BreaksRules(var more)) -> {
                findings.addAll(more);
                yield AppealRefusal.faulty(findings);
            }
            case Refused<LookedOver, ReviewRefusal>(ReviewRefusal why) -> AppealRefusal.as(why);
            case Done<LookedOver, ReviewRefusal>(LookedOver looked) -> {
                Reply reply = answer(taken, proposed, looked.change(), looked.closings());
                yield findings.isEmpty()
                        ? new Done<>(looked.far() ? new Replied(reply) : new Counting(reply, null))
                        : AppealRefusal.faulty(findings);
            }
        };
    }

    private Reply answer(Taken taken, ProposedReply proposed, Change change, int closings) {
        return new Reply(taken.official(), clock.instant(), proposed.isUpheld(),
                ProposedAppeal.given(proposed.reason()), change.decisions(), change.takenBack(), authority,
                Salts.fresh(), closings);
    }

    private Indicator indicator(Appeal appeal) {
        return indicators.find(appeal.id().review(), appeal.methodology(), appeal.indicator())
                .orElse(new Indicator(Set.of(), false));
    }

}
