package org.candour.scoring.challenges.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.candour.scoring.challenges.Challenger;
import org.candour.scoring.challenges.Challengers;
import org.candour.scoring.methodologies.mongo.Revised;
import org.candour.support.mongo.Indexes;

/**
 * Who filed challenges in the collection {@code challengers}, each under the challenge's id. {@code slot} is unique: the
 * person and a number while the challenge is open, so that nobody has more than there are numbers.
 */
final class MongoChallengers implements Challengers {

    private static final String NAME = "challengers";

    private static final String PERSON = "person";

    private static final String SHOWN = "shown";

    private static final String SLOT = "slot";

    private final MongoCollection<Document> challengers;

    MongoChallengers(MongoDatabase database) {
        challengers = database.getCollection(NAME);
    }

    static Indexes indexes() {
        return Indexes.of(NAME).unique(new Document(SLOT, 1)).index(new Document(PERSON, 1));
    }

    @Override
    public boolean add(Challenger challenger, int most) {
        for (int number = 1; number <= most; number++) {
            Document document = new Document(PERSON, challenger.person()).append(SHOWN, challenger.shown())
                    .append("filed", challenger.filed().toString())
                    .append(SLOT, number + ":" + challenger.person());
            if (Revised.add(challengers, challenger.challenge().toString(), document)) {
                return true;
            }
        }
        // a write of ours may have come through although its answer did not
        return find(challenger.challenge()).isPresent();
    }

    @Override
    public Optional<Challenger> find(UUID challenge) {
        return Optional.ofNullable(challengers.find(is(challenge)).first()).map(MongoChallengers::read);
    }

    @Override
    public List<Challenger> find(List<UUID> challenges) {
        return list(Filters.in("_id", challenges.stream().map(UUID::toString).toList()));
    }

    @Override
    public List<Challenger> of(String person) {
        return list(Filters.eq(PERSON, person));
    }

    @Override
    public void show(UUID challenge, boolean shown) {
        challengers.updateOne(is(challenge), Updates.set(SHOWN, shown));
    }

    @Override
    public void release(UUID challenge) {
        challengers.updateOne(is(challenge), Updates.set(SLOT, "closed:" + challenge));
    }

    @Override
    public void erase(UUID challenge) {
        challengers.deleteOne(is(challenge));
    }

    @Override
    public List<Challenger> all() {
        return list(Filters.empty());
    }

    private List<Challenger> list(Bson filter) {
        return challengers.find(filter).map(MongoChallengers::read).into(new ArrayList<>());
    }

    private static Bson is(UUID challenge) {
        return Filters.eq("_id", challenge.toString());
    }

    private static Challenger read(Document found) {
        return new Challenger(UUID.fromString(found.getString("_id")), found.getString(PERSON),
                found.getBoolean(SHOWN), Instant.parse(found.getString("filed")));
    }

}
