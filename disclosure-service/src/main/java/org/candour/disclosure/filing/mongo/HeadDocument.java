package org.candour.disclosure.filing.mongo;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.bson.Document;

import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.Attestation;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.DisclosureStatus;
import org.candour.disclosure.filing.DisclosureStatus.Drafted;
import org.candour.disclosure.filing.DisclosureStatus.Published;
import org.candour.disclosure.filing.DisclosureStatus.Submitted;
import org.candour.disclosure.filing.Draft;
import org.candour.disclosure.filing.Period;
import org.candour.disclosure.filing.SubmissionKey;
import org.candour.disclosure.forms.FormRef;

/** A head as a document. */
final class HeadDocument {

    static final String ID = "_id";
    static final String REVISION = "revision";
    static final String COMPANY = "company";
    static final String STATE = "state";
    static final String KEY = "key";
    static final String CONTENT = "content";
    static final String POSITION = "position";
    /** Apart from the state: a position may still be noted down after the publication. */
    static final String PUBLISHED = "published";
    static final String ATTESTATION = "attestation";

    static final String DRAFT = "DRAFT";
    /** Submitted, and its position not noted down yet. */
    static final String FROZEN = "FROZEN";
    static final String SUBMITTED = "SUBMITTED";

    private HeadDocument() {}

    /** @param content the id of the document that holds the draft */
    static Document of(DisclosureHead head, String content) {
        return changed(head, content).append(ID, head.id().toString()).append(COMPANY, head.company().value())
                .append(STATE, DRAFT)
                // unique over all, though nobody has chosen one yet: a space cannot stand first in a chosen key
                .append(KEY, " " + head.id());
    }

    /** What a new draft changes. */
    static Document changed(DisclosureHead head, String content) {
        return new Document(REVISION, head.revision()).append("kind", head.kind().name())
                .append("from", head.period().from().toString()).append("to", head.period().to().toString())
                .append("forms", head.forms().stream()
                        .map(ref -> new Document("id", ref.id()).append("version", ref.version())).toList())
                .append(CONTENT, content);
    }

    /** What freezing changes. */
    static Document frozen(DisclosureHead submitted) {
        Submitted status = (Submitted) submitted.status();
        return new Document(REVISION, submitted.revision()).append(STATE, FROZEN)
                .append(KEY, status.key().value())
                .append("version", status.version()).append("by", status.by());
    }

    /** What an attestation changes. */
    static Document attested(DisclosureHead attested) {
        Attestation said = Objects.requireNonNull(((Submitted) attested.status()).attestation());
        return new Document(REVISION, attested.revision()).append(ATTESTATION, attestation(said));
    }

    /** What a publication changes. */
    static Document published(DisclosureHead published) {
        Published status = (Published) published.status();
        return new Document(REVISION, published.revision()).append(POSITION, status.position())
                .append(ATTESTATION, attestation(status.attestation()))
                .append(PUBLISHED, new Document("at", Date.from(status.at())).append("by",
                        status.publishedBy()).append("event", status.event().toString()));
    }

    private static Document attestation(Attestation said) {
        return new Document("name", said.name()).append("role", said.role())
                .append("boardApprovedOn", said.boardApprovedOn().toString())
                .append("attestedOn", said.attestedOn().toString());
    }

    /** The revision before this one, by the whole of a unique key. */
    static Document before(DisclosureHead head) {
        return new Document(ID, head.id().toString()).append(REVISION, head.revision() - 1);
    }

    static DisclosureHead head(Document document) {
        return new DisclosureHead(UUID.fromString(document.getString(ID)), document.getLong(REVISION),
                OrgId.of(document.getString(COMPANY)), Draft.Kind.valueOf(document.getString("kind")),
                new Period(LocalDate.parse(document.getString("from")),
                        LocalDate.parse(document.getString("to"))),
                forms(document.getList("forms", Document.class)), status(document));
    }

    private static List<FormRef> forms(List<Document> refs) {
        return refs.stream().map(ref -> new FormRef(ref.getString("id"), ref.getString("version"))).toList();
    }

    private static DisclosureStatus status(Document document) {
        if (DRAFT.equals(document.getString(STATE))) {
            return new Drafted();
        }
        Document said = document.get(ATTESTATION, Document.class);
        Submitted submitted = new Submitted(document.getInteger("version"),
                new SubmissionKey(document.getString(KEY)), document.getString("by"),
                document.getLong(POSITION), said == null ? null : attestation(said));
        Document published = document.get(PUBLISHED, Document.class);
        return published == null ? submitted : published(submitted, published);
    }

    private static Published published(Submitted submitted, Document published) {
        return new Published(submitted.version(), submitted.key(), submitted.by(),
                Objects.requireNonNull(submitted.position()),
                Objects.requireNonNull(submitted.attestation()), published.getDate("at").toInstant(),
                published.getString("by"), UUID.fromString(published.getString("event")));
    }

    private static Attestation attestation(Document said) {
        return new Attestation(said.getString("name"), said.getString("role"),
                LocalDate.parse(said.getString("boardApprovedOn")),
                LocalDate.parse(said.getString("attestedOn")));
    }
}
