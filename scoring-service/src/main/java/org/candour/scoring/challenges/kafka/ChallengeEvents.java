package org.candour.scoring.challenges.kafka;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.ChallengeOutcome;
import org.candour.scoring.challenges.ChallengeState;
import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Closed;
import org.candour.scoring.challenges.ChallengeState.Reply;
import org.candour.scoring.challenges.ChallengedAnswer;
import org.candour.scoring.engine.At;
import org.candour.support.event.Event;
import org.candour.support.id.UuidV7;
import org.candour.support.outbox.OutgoingEvent;

/**
 * {@code org.candour.challenge.*.v1}, on {@code candour.scores.v1}, keyed by company. Only of challenges that were admitted;
 * what nobody has looked at, or what was refused, is told to nobody. No texts, no source, and nothing of who challenged: that
 * is erased after its days, and a log is not.
 */
public final class ChallengeEvents {

    private static final String TOPIC = "candour.scores.v1";

    private static final String SOURCE = "/scoring-service";

    private static final String ADMITTED = "org.candour.challenge.admitted.v1";

    private static final String REPLIED = "org.candour.challenge.replied.v1";

    private static final String CLOSED = "org.candour.challenge.closed.v1";

    /** From when everybody sees it; absent where nobody ever does. */
    private static final String APPEARS = "appearsAt";

    private ChallengeEvents() {}

    /**
     * What it tells that a challenge has come to stand as it does. Each event has an id of its own: of two who change a
     * challenge at once, only one's is written.
     *
     * @param challenge as it is written
     * @return empty if others are told nothing of it
     */
    public static Optional<OutgoingEvent> of(Challenge challenge) {
        return switch (challenge.state()) {
            case ChallengeState.Filed _,ChallengeState.Refused _ -> Optional.empty();
            case Admitted admitted -> Optional.of(admitted(challenge, admitted));
            case Closed closed -> Optional.ofNullable(closed.before())
                    .map(_ -> event(CLOSED, challenge, closed.at(), closing(challenge, closed)));
        };
    }

    /** A reply is told of with the moment from which everybody sees the challenge; before, that is when its days end. */
    private static OutgoingEvent admitted(Challenge challenge, Admitted admitted) {
        Reply reply = admitted.reply();
        return reply == null
                ? event(ADMITTED, challenge, admitted.at(),
                        Map.of("admittedAt", admitted.at(), "replyUntil", admitted.until(), APPEARS,
                                challenge.appears().orElseThrow()))
                : event(REPLIED, challenge, reply.at(), Map.of(APPEARS, reply.at()));
    }

    private static Map<String, ?> closing(Challenge challenge, Closed closed) {
        Map<String, Object> told = new HashMap<>();
        told.put("closedAt", closed.at());
        told.put("outcome", closed.outcome().wire());
        challenge.appears().ifPresent(at -> told.put(APPEARS, at));
        switch (closed.outcome()) {
            case ChallengeOutcome.Amended amended -> told.put("amendedIn", amended.version());
            case ChallengeOutcome.ReviewerDecided decided -> told.put("review", decided.review().toString());
            case ChallengeOutcome.NotUpheld _,ChallengeOutcome.Withdrawn _,ChallengeOutcome.NoReply _ -> {
                // a reason is a text
            }
        }
        return told;
    }

    private static OutgoingEvent event(String type, Challenge challenge, Instant at, Map<String, ?> more) {
        ChallengedAnswer about = challenge.about();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", type);
        payload.put("challenge", challenge.id());
        payload.put("disclosure", about.disclosure());
        payload.put("version", about.version());
        payload.put("company", about.company());
        payload.put("form", about.form());
        payload.put("question", about.question());
        At place = about.at();
        if (place != null) {
            payload.put("at", Map.of(place.dimension(), place.key()));
        }
        payload.putAll(new TreeMap<>(more));
        return new OutgoingEvent(TOPIC, Event.of(UuidV7.next(), SOURCE, type, about.company(), at, payload));
    }

}
