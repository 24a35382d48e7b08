package org.candour.scoring.benchmarks.tables.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;

import org.candour.scoring.benchmarks.tables.SizeClass;
import org.candour.scoring.benchmarks.tables.TableId;
import org.candour.scoring.benchmarks.tables.YearlyTable;
import org.candour.scoring.benchmarks.tables.YearlyTable.Row;
import org.candour.scoring.benchmarks.tables.YearlyTables;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.support.event.Unavailable;

/** In the collection {@code yearly-tables}, each under its form and year. */
final class MongoYearlyTables implements YearlyTables {

    private final MongoCollection<Document> tables;

    MongoYearlyTables(MongoDatabase database) {
        tables = database.getCollection("yearly-tables");
    }

    @Override
    public Optional<YearlyTable> find(TableId id) {
        try {
            return Optional.ofNullable(tables.find(Filters.eq("_id", id.toString())).first())
                    .map(found -> read(id, found));
        } catch (MongoException unanswered) {
            throw new Unavailable("the store does not answer", unanswered);
        }
    }

    @Override
    public YearlyTable keepFirst(YearlyTable table) {
        try {
            tables.insertOne(write(table));
            return table;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return find(table.id()).orElseThrow(() -> new Unavailable("the table is not there", refused));
            }
            throw new Unavailable("the store does not write", refused);
        } catch (MongoException unanswered) {
            throw new Unavailable("the store does not answer", unanswered);
        }
    }

    private static Document write(YearlyTable table) {
        List<Document> cohorts = new ArrayList<>();
        for (Row row : table.cohorts()) {
            List<Document> shows = new ArrayList<>();
            // a list, since a question's id has a dot in it
            row.shows().forEach((question, count) -> shows
                    .add(new Document("question", question).append("n", count)));
            cohorts.add(new Document("size", row.size().name()).append("n", row.n()).append("shows", shows));
        }
        MethodologyReference methodology = table.methodology();
        return new Document("_id", table.id().toString())
                .append("methodology", new Document("id", methodology.id())
                        .append("version", methodology.version()).append("digest", methodology.digest()))
                .append("made", table.made().toString())
                .append("cohorts", cohorts);
    }

    private static YearlyTable read(TableId id, Document found) {
        Document methodology = Objects.requireNonNull(found.get("methodology", Document.class));
        return new YearlyTable(id,
                new MethodologyReference(methodology.getString("id"), methodology.getString("version"),
                        methodology.getString("digest")),
                Instant.parse(found.getString("made")),
                found.getList("cohorts", Document.class).stream().map(MongoYearlyTables::row).toList());
    }

    private static Row row(Document found) {
        SortedMap<String, Integer> shows = new TreeMap<>();
        found.getList("shows", Document.class)
                .forEach(cell -> shows.put(cell.getString("question"), cell.getInteger("n")));
        return new Row(SizeClass.valueOf(found.getString("size")), found.getInteger("n"), shows);
    }

}
