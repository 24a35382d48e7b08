package org.candour.scoring.appeals.kafka;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.candour.scoring.appeals.Appeal;
import org.candour.scoring.appeals.AppealState;
import org.candour.scoring.reviews.ReviewId;
import org.candour.support.event.Event;
import org.candour.support.id.UuidV7;
import org.candour.support.outbox.OutgoingEvent;

/**
 * {@code org.candour.appeal.*.v1}, on {@code candour.scores.v1}, keyed by company. Only of appeals that leave a trace in
 * public: of an indicator which an answer for reviewers enters nothing is told. An appeal's number is not told, since it
 * counts those, too; disclosure, version, methodology and indicator name the one that is pending.
 */
public final class AppealEvents {

    private static final String TOPIC = "candour.scores.v1";

    private static final String SOURCE = "/scoring-service";

    private static final String FILED = "org.candour.appeal.filed.v1";

    private static final String ANSWERED = "org.candour.appeal.answered.v1";

    private static final String WITHDRAWN = "org.candour.appeal.withdrawn.v1";

    private AppealEvents() {}

    /**
     * What it tells that an appeal has come to stand as it does. Each event has an id of its own: of two who change an appeal
     * at once, only one's is written.
     *
     * @param appeal as it is written
     * @return empty if others are told nothing of it
     */
    public static Optional<OutgoingEvent> of(Appeal appeal) {
        return appeal.open() ? told(appeal) : Optional.empty();
    }

    /** An answer that waits for another reviewer, or does not count in the end, is none. */
    private static Optional<OutgoingEvent> told(Appeal appeal) {
        return switch (appeal.state()) {
            case AppealState.Open _ -> appeal.revision() == 1
                    ? event(FILED, appeal, appeal.filed(), Map.of("filedAt", appeal.filed()))
                    : Optional.empty();
            case AppealState.Replied _,AppealState.Counting _ -> Optional.empty();
            case AppealState.Settled settled -> event(ANSWERED, appeal, settled.at(),
                    Map.of("outcome", settled.wire(), "authority", settled.reply().authority(), "answeredAt",
                            settled.at()));
            case AppealState.Withdrawn withdrawn ->
                event(WITHDRAWN, appeal, withdrawn.at(), Map.of("withdrawnAt", withdrawn.at()));
        };
    }

    private static Optional<OutgoingEvent> event(String type, Appeal appeal, Instant at,
            Map<String, ?> more) {
        ReviewId review = appeal.id().review();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", type);
        payload.put("disclosure", review.disclosure());
        payload.put("version", review.version());
        payload.put("company", appeal.company());
        payload.put("methodology", Rules.of(appeal.methodology()));
        payload.put("indicator", appeal.indicator());
        payload.putAll(new TreeMap<>(more));
        return Optional.of(new OutgoingEvent(TOPIC,
                Event.of(UuidV7.next(), SOURCE, type, appeal.company(), at, payload)));
    }

    private record Rules(String id, String version) {

        static Rules of(String methodology) {
            int slash = methodology.indexOf('/');
            return new Rules(methodology.substring(0, slash), methodology.substring(slash + 1));
        }

    }

}
