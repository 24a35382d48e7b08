package org.candour.scoring.methodologies.mongo;

import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;

import org.candour.scoring.methodologies.AdoptedMethodology;
import org.candour.scoring.methodologies.AdoptedSet;
import org.candour.scoring.methodologies.AdoptedSets;
import org.candour.scoring.methodologies.MethodologyId;

/** The adopted set as the one document of the collection {@code adopted}, so that it changes whole or not at all. */
final class MongoAdoptedSets implements AdoptedSets {

    private static final String ONLY = "methodologies";

    private final MongoCollection<Document> sets;

    MongoAdoptedSets(MongoDatabase database) {
        sets = database.getCollection("adopted");
    }

    @Override
    public AdoptedSet current() {
        return Optional.ofNullable(sets.find(Filters.eq("_id", ONLY)).first()).map(MongoAdoptedSets::set)
                .orElse(AdoptedSet.NONE);
    }

    @Override
    public boolean replace(AdoptedSet next) {
        Document fields = new Document(Revised.REVISION, next.revision()).append("members",
                next.members().stream().map(MongoAdoptedSets::document).toList());
        return next.revision() == 1 ? Revised.add(sets, ONLY, fields) : Revised.replace(sets, ONLY, fields);
    }

    private static AdoptedSet set(Document found) {
        List<AdoptedMethodology> members = found.getList("members", Document.class).stream()
                .map(MongoAdoptedSets::member).toList();
        return new AdoptedSet(found.getLong(Revised.REVISION), members);
    }

    private static Document document(AdoptedMethodology member) {
        return new Document("id", member.id().id()).append("version", member.id().version())
                .append("digest", member.digest())
                .append("adoption", OfficialDocument.of(member.adoption()))
                .append("retirement", OfficialDocument.of(member.retirement()));
    }

    private static AdoptedMethodology member(Document found) {
        return new AdoptedMethodology(new MethodologyId(found.getString("id"), found.getString("version")),
                found.getString("digest"), OfficialDocument.decision(found.get("adoption", Document.class)),
                OfficialDocument.decision(found.get("retirement", Document.class)));
    }

}
