package org.candour.scoring.onrecord.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.bson.Document;

import org.candour.scoring.onrecord.NotScored;

/** What could not be scored, by reason, as documents and back. */
public final class NotScoredDocuments {

    private NotScoredDocuments() {}

    /**
     * Writes it down.
     *
     * @param notScored by reason
     * @return a document for each reason
     */
    public static List<Document> write(SortedMap<String, NotScored> notScored) {
        List<Document> documents = new ArrayList<>();
        notScored.forEach((reason, what) -> documents.add(new Document("reason", reason)
                .append("count", what.count()).append("positions", what.positions())));
        return documents;
    }

    /**
     * Reads what was written.
     *
     * @param documents one for each reason
     * @return by reason
     */
    public static SortedMap<String, NotScored> read(List<Document> documents) {
        SortedMap<String, NotScored> notScored = new TreeMap<>();
        documents.forEach(each -> notScored.put(each.getString("reason"),
                new NotScored(each.getInteger("count"), each.getList("positions", Long.class))));
        return notScored;
    }

}
