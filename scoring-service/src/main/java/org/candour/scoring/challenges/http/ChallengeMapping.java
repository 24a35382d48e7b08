package org.candour.scoring.challenges.http;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.api.ChallengeClosingDto;
import org.candour.scoring.api.ChallengeDto;
import org.candour.scoring.api.ChallengeRefusalDto;
import org.candour.scoring.api.ChallengeReplyDto;
import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.ChallengeOutcome;
import org.candour.scoring.challenges.ChallengeState;
import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Closed;
import org.candour.scoring.challenges.ChallengeState.Reply;
import org.candour.scoring.challenges.ChallengedAnswer;
import org.candour.scoring.challenges.SeenChallenge;

/** Challenges as the contract writes them. Of officials only pseudonyms pass, of the company's persons nothing. */
final class ChallengeMapping {

    private ChallengeMapping() {}

    static ChallengeDto challenge(SeenChallenge seen) {
        Challenge challenge = seen.challenge();
        ChallengedAnswer about = challenge.about();
        ChallengeDto dto = new ChallengeDto(challenge.id().toString(), about.disclosure(), about.version(),
                about.company(), about.form(), about.question(), challenge.statement(),
                challenge.source().address(), challenge.filed(), seen.stage().wire())
                .at(about.at() == null ? null : Map.of(about.at().dimension(), about.at().key()))
                .challenger(seen.name().orElse(null)).mine(seen.own() ? true : null)
                .appearsAt(challenge.appears().orElse(null));
        return switch (challenge.state()) {
            case ChallengeState.Filed filed -> seen.whole()
                    ? dto.decideBy(filed.until()).overdue(seen.overdue() ? true : null)
                    : dto;
            case ChallengeState.Refused refused ->
                seen.whole() ? dto.refusal(new ChallengeRefusalDto(refused.at(), refused.reason())) : dto;
            case Admitted admitted -> admitted(dto, admitted);
            case Closed closed -> admitted(dto, closed.before()).closing(closing(closed));
        };
    }

    private static ChallengeDto admitted(ChallengeDto dto, @Nullable Admitted admitted) {
        return admitted == null ? dto : dto.replyUntil(admitted.until()).reply(reply(admitted.reply()));
    }

    private static @Nullable ChallengeReplyDto reply(@Nullable Reply reply) {
        return reply == null ? null : new ChallengeReplyDto(reply.at(), reply.text());
    }

    private static ChallengeClosingDto closing(Closed closed) {
        ChallengeClosingDto dto = new ChallengeClosingDto(closed.at(), closed.outcome().wire())
                .by(closed.by() == null ? null : closed.by().pseudonym());
        return switch (closed.outcome()) {
            case ChallengeOutcome.Amended amended -> dto.version(amended.version());
            case ChallengeOutcome.ReviewerDecided decided -> dto.review(decided.review().toString());
            case ChallengeOutcome.NotUpheld notUpheld -> dto.reason(notUpheld.reason());
            case ChallengeOutcome.Withdrawn _,ChallengeOutcome.NoReply _ -> dto;
        };
    }

}
