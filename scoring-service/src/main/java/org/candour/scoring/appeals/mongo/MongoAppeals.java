package org.candour.scoring.appeals.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;

import org.candour.scoring.appeals.Appeal;
import org.candour.scoring.appeals.AppealId;
import org.candour.scoring.appeals.Appeals;
import org.candour.scoring.appeals.kafka.AppealEvents;
import org.candour.scoring.methodologies.mongo.Revised;
import org.candour.scoring.reviews.ReviewId;
import org.candour.support.outbox.Outbox;

/** Appeals in the collection {@code appeals}, each under {@code disclosure:version:number}; a change and what it tells are one write. */
final class MongoAppeals implements Appeals {

    private static final String COLLECTION = "appeals";

    private final MongoCollection<Document> appeals;

    private final Outbox outbox;

    MongoAppeals(MongoDatabase database, Outbox outbox) {
        appeals = database.getCollection(COLLECTION);
        this.outbox = outbox;
    }

    @Override
    public Optional<Appeal> find(AppealId id) {
        return Optional.ofNullable(appeals.find(Filters.eq("_id", id.toString())).first())
                .map(AppealDocument::read);
    }

    @Override
    public List<Appeal> of(ReviewId review) {
        List<String> ids = IntStream.rangeClosed(1, AppealId.MOST)
                .mapToObj(number -> new AppealId(review, number).toString()).toList();
        return read(appeals.find(Filters.in("_id", ids)),
                Comparator.comparingInt(appeal -> appeal.id().number()));
    }

    @Override
    public boolean keep(Appeal appeal) {
        return AppealEvents.of(appeal)
                .map(told -> outbox.write(COLLECTION, appeal.id().toString(), List.of(told),
                        events -> kept(appeal, events)))
                .orElseGet(() -> kept(appeal, List.of()));
    }

    private boolean kept(Appeal appeal, List<Document> events) {
        String id = appeal.id().toString();
        Document fields = AppealDocument.of(appeal);
        return appeal.revision() == 1
                ? Revised.add(appeals, id, fields.append(Outbox.EVENTS, events))
                : Revised.replace(appeals, id, fields, Outbox.EVENTS, events);
    }

    @Override
    public List<Appeal> ofCompanies(Collection<String> companies) {
        return read(appeals.find(Filters.in(AppealDocument.COMPANY, companies)), Appeal.FILED_FIRST);
    }

    @Override
    public List<Appeal> all() {
        return read(appeals.find(), Appeal.FILED_FIRST);
    }

    private static List<Appeal> read(FindIterable<Document> found, Comparator<Appeal> order) {
        List<Appeal> all = found.map(AppealDocument::read).into(new ArrayList<>());
        all.sort(order);
        return List.copyOf(all);
    }

}
