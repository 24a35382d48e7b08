package org.candour.scoring.appeals;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.appeals.AppealState.Replied;
import org.candour.scoring.appeals.AppealState.Reply;
import org.candour.scoring.appeals.AppealState.Settled;
import org.candour.scoring.appeals.Indicators.Indicator;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.Closing;
import org.candour.scoring.reviews.DecideAgain;
import org.candour.scoring.reviews.ReadReviews;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewRefusal;
import org.candour.scoring.reviews.ReviewState;
import org.candour.scoring.reviews.ReviewState.Statement;
import org.candour.scoring.reviews.Salts;
import org.candour.scoring.reviews.Texts;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** What reviewers do who did not take the decision: one answers, and where much moves another agrees. */
public final class AnswerAppeal {

    private final Appeals appeals;

    private final ReadReviews reviews;

    private final Indicators indicators;

    private final DecideAgain deciding;

    private final SettledAppeals settled;

    private final String authority;

    private final InstantSource clock;

    /**
     * Answers with these.
     *
     * @param appeals what was appealed
     * @param reviews what was decided
     * @param indicators what can be appealed
     * @param deciding looks over what would be decided otherwise
     * @param settled makes it count
     * @param authority in whose name
     * @param clock tells when
     */
    public AnswerAppeal(Appeals appeals, ReadReviews reviews, Indicators indicators, DecideAgain deciding,
            SettledAppeals settled, String authority, InstantSource clock) {
        this.appeals = appeals;
        this.reviews = reviews;
        this.indicators = indicators;
        this.deciding = deciding;
        this.settled = settled;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Answers an appeal, or answers it anew as long as nobody has agreed.
     *
     * @param id which
     * @param who a reviewer who has declared to be free, and neither took part in a decision about this filing
     * @param revision that the reviewer has looked at
     * @param proposed the answer
     * @return the appeal; where much moves it waits for another reviewer
     */
    public Outcome<Appeal, AppealRefusal> reply(AppealId id, Reviewing who, long revision,
            ProposedReply proposed) {
        return change(id, who, revision, (appeal, review) -> {
            Official official = review.pseudonyms().name(who.acting());
            if (!tookNoPart(appeal, review, official)) {
                return new Refused<>(new AppealRefusal.TookPart());
            }
            Reply reply = new Reply(official, clock.instant(), proposed.isUpheld(),
                    ProposedAppeal.given(proposed.reason()), List.of(), List.of(), authority, Salts.fresh());
            List<Finding> findings = new ArrayList<>(proposed.findings());
            findings.addAll(elsewhere(appeal, proposed));
            if (!reply.upheld()) {
                return findings.isEmpty()
                        ? new Done<>(appeal.next(new Settled(reply, null)))
                        : AppealRefusal.faulty(findings);
            }
            return switch (deciding.isFar(id.review(), proposed.change())) {
                case Refused<Boolean, ReviewRefusal>(ReviewRefusal.BreaksRules(var more)) -> {
                    findings.addAll(more);
                    yield AppealRefusal.faulty(findings);
                }
                case Refused<Boolean, ReviewRefusal>(ReviewRefusal why) -> AppealRefusal.as(why);
                case Done<Boolean, ReviewRefusal>(Boolean far) -> {
                    Reply whole = reply.with(proposed.change());
                    yield findings.isEmpty()
                            ? new Done<>(appeal.next(far ? new Replied(whole) : new Settled(whole, null)))
                            : AppealRefusal.faulty(findings);
                }
            };
        });
    }

    /**
     * Agrees with an answer that moves much.
     *
     * @param id which
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
        return change(id, who, revision, (appeal, review) -> {
            Official official = review.pseudonyms().name(who.acting());
            if (!(appeal.state() instanceof Replied(Reply reply))) {
                return new Refused<>(new AppealRefusal.StandsElsewhere(appeal.state().wire()));
            }
            return official.isSurelyAnotherThan(reply.by())
                    ? new Done<>(appeal.next(new Settled(reply,
                            new Statement(official, clock.instant(), ProposedAppeal.given(reason)))))
                    : new Refused<>(new AppealRefusal.TookPart());
        });
    }

    private Outcome<Appeal, AppealRefusal> change(AppealId id, Reviewing who, long revision,
            BiFunction<Appeal, Review, Outcome<Appeal, AppealRefusal>> change) {
        Appeal appeal = appeals.find(id).orElse(null);
        Review review = reviews.find(id.review()).orElse(null);
        if (appeal == null || review == null) {
            return new Refused<>(new AppealRefusal.NothingThere());
        }
        Optional<ReviewRefusal> refusal = review.refusal(who);
        if (refusal.isPresent()) {
            return AppealRefusal.as(refusal.get());
        }
        if (isOfCompany(appeal, review, review.pseudonyms().name(who.acting()))) {
            return AppealRefusal.as(new ReviewRefusal.HasAConflict());
        }
        if (!appeal.isPending()) {
            return new Refused<>(new AppealRefusal.StandsElsewhere(appeal.state().wire()));
        }
        if (appeal.revision() != revision) {
            return new Refused<>(new AppealRefusal.WasChanged());
        }
        Outcome<Appeal, AppealRefusal> outcome = change.apply(appeal, review);
        if (!(outcome instanceof Done<Appeal, AppealRefusal>(Appeal changed))) {
            return outcome;
        }
        if (!appeals.keep(changed)) {
            return new Refused<>(new AppealRefusal.WasChanged());
        }
        settled.makeCount(changed);
        return outcome;
    }

    /** Another person than who decided what is appealed, and than who agreed to it. */
    private boolean tookNoPart(Appeal appeal, Review review, Official official) {
        return review.state() instanceof ReviewState.Closed closed
                && tookPart(appeal, closed).allMatch(official::isSurelyAnotherThan);
    }

    private Stream<Official> tookPart(Appeal appeal, ReviewState.Closed closed) {
        Closing decided = closed.closings().get(appeal.closing() - 1);
        Stream<Statement> agreed = Stream.concat(Stream.ofNullable(closed.last().agreement()),
                appeals.of(appeal.id().review()).stream()
                        .filter(each -> each.id().toString().equals(decided.appeal()))
                        .flatMap(each -> each.state() instanceof Settled settling
                                ? Stream.ofNullable(settling.agreement())
                                : Stream.empty()));
        return Stream.concat(Stream.of(closed.last().reviewer(), decided.by()), agreed.map(Statement::by));
    }

    /** Whether somebody spoke for the company, with whichever client. */
    private static boolean isOfCompany(Appeal appeal, Review review, Official official) {
        Statement said = review.state() instanceof ReviewState.Closed closed ? closed.last().reply() : null;
        return Stream.concat(Stream.of(appeal.by()), Stream.ofNullable(said).map(Statement::by))
                .anyMatch(each -> official.person() != null && official.person().equals(each.person()));
    }

    /** An answer is about what is appealed, and nothing else. */
    private List<Finding> elsewhere(Appeal appeal, ProposedReply proposed) {
        Indicator indicator = indicators.find(appeal.id().review(), appeal.methodology(), appeal.indicator())
                .orElse(new Indicator(Set.of(), false));
        List<Finding> findings = new ArrayList<>();
        proposed.asked().forEach((pointer, question) -> {
            if (!indicator.questions().contains(question)) {
                findings.add(Finding.error(pointer, "does not enter the indicator that is appealed"));
            }
        });
        return findings;
    }

}
