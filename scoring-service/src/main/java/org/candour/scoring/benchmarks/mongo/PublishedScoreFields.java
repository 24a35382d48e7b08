package org.candour.scoring.benchmarks.mongo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.benchmarks.PublishedScore;
import org.candour.scoring.benchmarks.Standing;
import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Uncounted;
import org.candour.scoring.benchmarks.Standing.Worded;
import org.candour.scoring.benchmarks.Traits;

/** A published score as a document and back; days and numbers as text, which loses nothing. */
final class PublishedScoreFields {

    private PublishedScoreFields() {}

    static Document write(PublishedScore score) {
        List<Document> standings = new ArrayList<>();
        score.standings().forEach((name, standing) -> standings.add(write(name, standing)));
        return new Document("_id", score.id()).append("company", score.company())
                .append("position", score.position())
                .append("country", score.traits().country())
                .append("sector", score.traits().sector())
                .append("sizeBand", score.traits().sizeBand())
                .append("periodTo", score.periodTo().toString())
                .append("standings", standings);
    }

    static PublishedScore read(Document found) {
        SortedMap<String, Standing> standings = new TreeMap<>();
        found.getList("standings", Document.class)
                .forEach(each -> standings.put(each.getString("name"), standing(each)));
        return new PublishedScore(found.getString("_id"), found.getString("company"),
                found.getLong("position"),
                new Traits(found.getString("country"), found.getString("sector"),
                        found.getString("sizeBand")),
                LocalDate.parse(found.getString("periodTo")), standings);
    }

    private static Document write(String name, Standing standing) {
        Document document = new Document("name", name);
        return switch (standing) {
            case Numbered numbered -> document.append("shown", numbered.shown().toPlainString())
                    .append("freshUntil", text(numbered.freshUntil()));
            case Worded worded -> document.append("word", worded.word())
                    .append("freshUntil", text(worded.freshUntil()));
            case Uncounted _ -> document;
        };
    }

    private static Standing standing(Document found) {
        String until = found.getString("freshUntil");
        LocalDate freshUntil = until == null ? null : LocalDate.parse(until);
        String shown = found.getString("shown");
        String word = found.getString("word");
        if (shown != null) {
            return new Numbered(new BigDecimal(shown), freshUntil);
        }
        return word == null ? new Uncounted() : new Worded(word, freshUntil);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

}
