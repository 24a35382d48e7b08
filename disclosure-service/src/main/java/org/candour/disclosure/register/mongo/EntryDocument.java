package org.candour.disclosure.register.mongo;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;

import org.bson.Document;
import org.bson.types.Binary;

import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.Filing;
import org.candour.disclosure.register.RegisterEvent;

/**
 * An entry as a document. The event and what is sealed are one binary each, JSON inside: the store copies bytes, where
 * thousands of nested fields would cost it more than the write itself.
 */
final class EntryDocument {

    static final String DISCLOSURE = "disclosure";
    static final String VERSION = "version";
    static final String SEALED = "sealed";

    private EntryDocument() {}

    static Document of(Entry entry) {
        Filing filing = entry.filing();
        return new Document("_id", entry.position()).append(DISCLOSURE, filing.disclosure().toString())
                .append(VERSION, filing.version()).append("revision", filing.revision())
                .append("company", filing.company()).append("actor", filing.actor())
                .append("submittedAt", Date.from(filing.submittedAt())).append("digest", filing.digest())
                .append("event", filing.event().getBytes(StandardCharsets.UTF_8))
                .append(SEALED, filing.sealed().getBytes(StandardCharsets.UTF_8));
    }

    static Entry entry(Document document) {
        return new Entry(document.getLong("_id"),
                new Filing(disclosure(document), document.getInteger(VERSION), document.getLong("revision"),
                        document.getString("company"), document.getString("actor"),
                        document.getDate("submittedAt").toInstant(), document.getString("digest"),
                        text(document, "event"), text(document, SEALED)));
    }

    static RegisterEvent event(Document document) {
        return RegisterEvent.of(document.getLong("_id"), disclosure(document), document.getInteger(VERSION),
                document.getString("company"), document.getDate("submittedAt").toInstant(),
                text(document, "event"));
    }

    private static UUID disclosure(Document document) {
        return UUID.fromString(document.getString(DISCLOSURE));
    }

    private static String text(Document document, String field) {
        return new String(document.get(field, Binary.class).getData(), StandardCharsets.UTF_8);
    }
}
