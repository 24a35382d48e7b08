package org.candour.scoring.challenges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Closed;
import org.candour.scoring.methodologies.PlainText;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Closes challenges that everybody sees, with an outcome that holds. */
public final class CloseChallenge {

    private static final Set<String> OUTCOMES = Set.of(ChallengeOutcome.Amended.WIRE,
            ChallengeOutcome.ReviewerDecided.WIRE,
            ChallengeOutcome.NotUpheld.WIRE, ChallengeOutcome.NoReply.WIRE);

    private final ChallengeDesk desk;

    private final ChallengeableFilings filings;

    private final DecidedAnswers decided;

    /**
     * Closes with these.
     *
     * @param desk has the challenges
     * @param filings say whether an answer was amended
     * @param decided says whether a reviewer decided
     */
    public CloseChallenge(ChallengeDesk desk, ChallengeableFilings filings, DecidedAnswers decided) {
        this.desk = desk;
        this.filings = filings;
        this.decided = decided;
    }

    /**
     * Closes a challenge.
     *
     * @param id which
     * @param who an official, who neither filed it nor files for the company
     * @param outcome how it ended, as the contract writes it
     * @param reason why it is not upheld; none with another outcome
     * @return the challenge
     */
    public Outcome<Challenge, ChallengeRefusal> close(UUID id, Party who, @Nullable String outcome,
            @Nullable String reason) {
        List<Finding> findings = new ArrayList<>();
        if (outcome == null || !OUTCOMES.contains(outcome)) {
            findings.add(
                    Finding.error("/outcome", "is none of amended, reviewer-decided, not-upheld, no-reply"));
        }
        boolean needsReason = ChallengeOutcome.NotUpheld.WIRE.equals(outcome);
        if (needsReason || reason != null) {
            findings.addAll(PlainText.findings("/reason", reason, AdmitChallenge.MOST_REASON));
        }
        if (!needsReason && reason != null) {
            findings.add(Finding.error("/reason", "is for not-upheld only"));
        }
        return findings.isEmpty() && outcome != null
                ? desk.change(id, challenge -> closed(challenge, who, outcome, reason))
                : new Refused<>(new ChallengeRefusal.BreaksRules(findings));
    }

    private Outcome<Challenge, ChallengeRefusal> closed(Challenge challenge, Party who, String outcome,
            @Nullable String reason) {
        Optional<ChallengeRefusal> refusal = desk.refusal(challenge, who);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (!(challenge.state() instanceof Admitted admitted)) {
            return new Refused<>(new ChallengeRefusal.StandsElsewhere(challenge.stage(desk.now())));
        }
        return challenge.isPublic(desk.now())
                ? outcome(challenge, admitted, outcome, reason).then(how -> new Done<>(challenge.next(
                        new Closed(admitted, how, challenge.pseudonyms().name(who.acting()), desk.now()))))
                : new Refused<>(new ChallengeRefusal.MayBeReplied(admitted.until()));
    }

    private Outcome<ChallengeOutcome, ChallengeRefusal> outcome(Challenge challenge, Admitted admitted,
            String outcome,
            @Nullable String reason) {
        return switch (outcome) {
            case ChallengeOutcome.Amended.WIRE -> filings.amendmentOf(challenge.about())
                    .<Outcome<ChallengeOutcome, ChallengeRefusal>>map(
                            version -> new Done<>(new ChallengeOutcome.Amended(version)))
                    .orElseGet(
                            () -> unfounded("no later version that is published has another answer there"));
            case ChallengeOutcome.ReviewerDecided.WIRE -> decided.since(challenge.filed(), challenge.about())
                    .<Outcome<ChallengeOutcome, ChallengeRefusal>>map(
                            review -> new Done<>(new ChallengeOutcome.ReviewerDecided(review)))
                    .orElseGet(() -> unfounded("no reviewer has decided about the answer since"));
            case ChallengeOutcome.NoReply.WIRE -> cameOfIt(challenge, admitted)
                    .map(CloseChallenge::unfounded)
                    .orElseGet(() -> new Done<>(new ChallengeOutcome.NoReply()));
            default -> new Done<>(new ChallengeOutcome.NotUpheld(ProposedChallenge.given(reason).strip()));
        };
    }

    /** What came of it although nobody closed it, if anything did. */
    private Optional<String> cameOfIt(Challenge challenge, Admitted admitted) {
        if (admitted.reply() != null) {
            return Optional.of("the company has replied");
        }
        return filings.amendmentOf(challenge.about()).isPresent()
                ? Optional.of("the company has published another answer")
                : decided.since(challenge.filed(), challenge.about())
                        .map(_ -> "a reviewer has decided about the answer");
    }

    private static Outcome<ChallengeOutcome, ChallengeRefusal> unfounded(String why) {
        return new Refused<>(new ChallengeRefusal.BreaksRules(
                List.of(Finding.error("/outcome", "does not hold: " + why))));
    }

}
