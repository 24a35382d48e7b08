package org.candour.scoring.challenges.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.ChallengeFilter;
import org.candour.scoring.challenges.ChallengedAnswer;
import org.candour.scoring.challenges.Challenges;
import org.candour.scoring.challenges.kafka.ChallengeEvents;
import org.candour.scoring.methodologies.mongo.Revised;
import org.candour.scoring.sources.PublicSource;
import org.candour.support.mongo.Indexes;
import org.candour.support.outbox.Outbox;

/**
 * Challenges in the collection {@code challenges}, each under its id. {@code claim} says which answer and source an open
 * one has for itself; it is unique, so that of two at once one is refused, and given up in the write that closes it. A
 * change and what it tells are one write.
 */
final class MongoChallenges implements Challenges {

    private static final String NAME = "challenges";

    private final MongoCollection<Document> challenges;

    private final Outbox outbox;

    MongoChallenges(MongoDatabase database, Outbox outbox) {
        challenges = database.getCollection(NAME);
        this.outbox = outbox;
    }

    static Indexes indexes() {
        return Indexes.of(NAME).unique(new Document(ChallengeDocument.CLAIM, 1))
                .index(new Document(ChallengeDocument.DISCLOSURE, 1));
    }

    @Override
    public Challenge add(Challenge challenge) {
        Document document = ChallengeDocument.of(challenge);
        while (!Revised.add(challenges, challenge.id().toString(), document)) {
            Optional<Challenge> other = open(challenge.about(), challenge.source());
            if (other.isPresent()) {
                return other.get();
            }
        }
        return challenge;
    }

    @Override
    public Optional<Challenge> open(ChallengedAnswer about, PublicSource source) {
        return Optional.ofNullable(challenges
                .find(Filters.eq(ChallengeDocument.CLAIM, ChallengeDocument.claim(about, source))).first())
                .map(ChallengeDocument::read);
    }

    @Override
    public Optional<Challenge> find(UUID id) {
        return Optional.ofNullable(challenges.find(Filters.eq("_id", id.toString())).first())
                .map(ChallengeDocument::read);
    }

    @Override
    public boolean replace(Challenge challenge) {
        return ChallengeEvents.of(challenge)
                .map(told -> outbox.write(NAME, challenge.id().toString(), List.of(told),
                        events -> replaced(challenge, events)))
                .orElseGet(() -> replaced(challenge, List.of()));
    }

    private boolean replaced(Challenge challenge, List<Document> events) {
        return Revised.replace(challenges, challenge.id().toString(), ChallengeDocument.of(challenge),
                Outbox.EVENTS, events);
    }

    @Override
    public void erase(UUID id) {
        challenges.deleteOne(Filters.eq("_id", id.toString()));
    }

    @Override
    public List<Challenge> page(ChallengeFilter filter, @Nullable UUID after, int limit) {
        return challenges.find(ChallengeQuery.after(filter, after))
                .sort(filter.oldestFirst() ? Sorts.ascending("_id") : Sorts.descending("_id"))
                .limit(limit).map(ChallengeDocument::read).into(new ArrayList<>());
    }

    @Override
    public Map<String, Integer> openByDisclosure() {
        Map<String, Integer> open = new TreeMap<>();
        challenges.find(Filters.eq(ChallengeDocument.STATE, ChallengeDocument.ADMITTED))
                .projection(Projections.include(ChallengeDocument.DISCLOSURE))
                .forEach(found -> open.merge(found.getString(ChallengeDocument.DISCLOSURE), 1, Integer::sum));
        return open;
    }

}
