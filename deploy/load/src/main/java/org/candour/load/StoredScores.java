package org.candour.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What scoring-service has stored, read past it. */
final class StoredScores {

    private static final int AT_ONCE = 500;

    private final MongoDatabase database;

    StoredScores(MongoDatabase database) {
        this.database = database;
    }

    /** How far a methodology has scored what is on record, from 0 to 1. */
    double progress(String methodology) {
        @Nullable
        Document walk = database.getCollection("rescorings").find(Filters.eq("_id", methodology)).first();
        if (walk == null) {
            return 0;
        }
        long end = walk.getLong("end");
        return end == 0 ? 1 : (double) walk.getLong("upTo") / end;
    }

    /** The digest of each score of these disclosures' first versions, by its id. */
    Map<String, String> digests(Collection<String> disclosures, List<String> methodologies) {
        Map<String, String> found = new HashMap<>();
        List<String> ids = ids(disclosures, methodologies);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            database.getCollection("scores")
                    .find(Filters.in("_id", ids.subList(from, Math.min(ids.size(), from + AT_ONCE))))
                    .projection(Projections.include("digest"))
                    .forEach(score -> found.put(score.getString("_id"), score.getString("digest")));
        }
        return found;
    }

    /** What is wrong with the scores, if there are these disclosures, each of one version; nothing if each has each once. */
    List<String> faults(Collection<String> disclosures, List<String> methodologies) {
        List<String> due = ids(disclosures, methodologies);
        int stored = digests(disclosures, methodologies).size();
        long all = database.getCollection("scores").estimatedDocumentCount();
        List<String> told = told(List.copyOf(disclosures));
        List<String> faults = new ArrayList<>();
        if (stored != due.size()) {
            faults.add("%d scores are missing".formatted(due.size() - stored));
        }
        if (all != stored) {
            faults.add("there are %d scores that should not be".formatted(all - stored));
        }
        if (told.size() != due.size() || !Set.copyOf(told).equals(Set.copyOf(due))) {
            faults.add("readers are told of %d scores and not of %d".formatted(told.size(), due.size()));
        }
        return faults;
    }

    private List<String> told(List<String> disclosures) {
        List<String> told = new ArrayList<>();
        for (int from = 0; from < disclosures.size(); from += AT_ONCE) {
            database.getCollection("disclosures")
                    .find(Filters.in("_id",
                            disclosures.subList(from, Math.min(disclosures.size(), from + AT_ONCE))))
                    .forEach(head -> told.addAll(head.getList("scores", String.class)));
        }
        return told;
    }

    static List<String> ids(Collection<String> disclosures, List<String> methodologies) {
        return disclosures.stream()
                .flatMap(disclosure -> methodologies.stream()
                        .map(each -> disclosure + ":1:" + each.replace('/', ':')))
                .toList();
    }
}
