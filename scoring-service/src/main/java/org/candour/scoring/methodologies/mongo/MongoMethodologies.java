package org.candour.scoring.methodologies.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;

import org.candour.scoring.methodologies.Methodologies;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.UploadedMethodology;

/** Uploaded methodologies in the collection {@code methodologies}, each under {@code id/version}. */
final class MongoMethodologies implements Methodologies {

    private final MongoCollection<Document> methodologies;

    MongoMethodologies(MongoDatabase database) {
        methodologies = database.getCollection("methodologies");
    }

    @Override
    public Optional<UploadedMethodology> find(MethodologyId id) {
        return Optional.ofNullable(methodologies.find(Filters.eq("_id", id.toString()))
                .projection(Projections.exclude(MethodologyDocument.CONTENT)).first())
                .map(MethodologyDocument::methodology);
    }

    @Override
    public Optional<Whole> read(MethodologyId id) {
        return Optional.ofNullable(methodologies.find(Filters.eq("_id", id.toString())).first())
                .map(MethodologyDocument::whole);
    }

    @Override
    public List<UploadedMethodology> all() {
        List<UploadedMethodology> all = new ArrayList<>();
        methodologies.find().projection(Projections.exclude(MethodologyDocument.CONTENT))
                .map(MethodologyDocument::methodology).into(all);
        all.sort((one, other) -> one.head().id().compareTo(other.head().id()));
        return all;
    }

    @Override
    public boolean add(UploadedMethodology methodology, String canonical) {
        return Revised.add(methodologies, id(methodology), with(methodology, canonical));
    }

    @Override
    public boolean replace(UploadedMethodology methodology, String canonical) {
        return Revised.replace(methodologies, id(methodology), with(methodology, canonical));
    }

    @Override
    public boolean replace(UploadedMethodology methodology) {
        return Revised.replace(methodologies, id(methodology), MethodologyDocument.of(methodology));
    }

    private static String id(UploadedMethodology methodology) {
        return methodology.head().id().toString();
    }

    private static Document with(UploadedMethodology methodology, String canonical) {
        return MethodologyDocument.of(methodology).append(MethodologyDocument.CONTENT,
                MethodologyDocument.content(canonical));
    }

}
