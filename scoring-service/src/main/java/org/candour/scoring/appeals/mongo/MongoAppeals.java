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
import org.candour.scoring.methodologies.mongo.Revised;
import org.candour.scoring.reviews.ReviewId;

/** Appeals in the collection {@code appeals}, each under {@code disclosure:version:number}. */
final class MongoAppeals implements Appeals {

    private final MongoCollection<Document> appeals;

    MongoAppeals(MongoDatabase database) {
        appeals = database.getCollection("appeals");
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
        Document fields = AppealDocument.of(appeal);
        return appeal.revision() == 1
                ? Revised.add(appeals, appeal.id().toString(), fields)
                : Revised.replace(appeals, appeal.id().toString(), fields);
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
