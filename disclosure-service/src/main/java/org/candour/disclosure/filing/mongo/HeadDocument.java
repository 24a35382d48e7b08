package org.candour.disclosure.filing.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.bson.Document;

import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.DisclosureStatus;
import org.candour.disclosure.filing.DisclosureStatus.Drafted;
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
        return DRAFT.equals(document.getString(STATE))
                ? new Drafted()
                : new Submitted(document.getInteger("version"), new SubmissionKey(document.getString(KEY)),
                        document.getString("by"), document.getLong(POSITION));
    }
}
