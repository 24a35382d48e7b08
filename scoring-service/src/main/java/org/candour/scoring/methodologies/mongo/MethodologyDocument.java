package org.candour.scoring.methodologies.mongo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.FormRef;
import org.candour.scoring.methodologies.CommentPeriod;
import org.candour.scoring.methodologies.Methodologies.Whole;
import org.candour.scoring.methodologies.MethodologyHead;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.methodologies.UploadedMethodology;

/** An uploaded methodology as a document and back. Times are text: a date in BSON would lose what is below a millisecond. */
final class MethodologyDocument {

    static final String CONTENT = "content";

    private MethodologyDocument() {}

    /** All but its {@code _id} and its content. */
    static Document of(UploadedMethodology methodology) {
        MethodologyHead head = methodology.head();
        return new Document(Revised.REVISION, methodology.revision()).append("id", head.id().id())
                .append("version", head.id().version()).append("title", head.title())
                .append("forms", head.forms().stream()
                        .map(form -> new Document("id", form.id()).append("version", form.version()))
                        .toList())
                .append("digest", head.digest()).append("author", OfficialDocument.of(methodology.author()))
                .append("pseudonyms", methodology.pseudonyms().secret())
                .append("uploaded", methodology.uploaded().toString())
                .append("comments", period(methodology.comments())).append("settled", methodology.settled());
    }

    static Binary content(String canonical) {
        return new Binary(canonical.getBytes(StandardCharsets.UTF_8));
    }

    static Whole whole(Document found) {
        return new Whole(methodology(found),
                new String(found.get(CONTENT, Binary.class).getData(), StandardCharsets.UTF_8));
    }

    static UploadedMethodology methodology(Document found) {
        List<FormRef> forms = found.getList("forms", Document.class).stream()
                .map(form -> new FormRef(form.getString("id"), form.getString("version"))).toList();
        MethodologyHead head = new MethodologyHead(
                new MethodologyId(found.getString("id"), found.getString("version")),
                found.getString("title"),
                forms, found.getString("digest"));
        return new UploadedMethodology(head, found.getLong(Revised.REVISION),
                OfficialDocument.read(found.get("author", Document.class)),
                new Pseudonyms(found.getString("pseudonyms")), Instant.parse(found.getString("uploaded")),
                readPeriod(found.get("comments", Document.class)), found.getBoolean("settled"));
    }

    private static @Nullable Document period(@Nullable CommentPeriod period) {
        return period == null
                ? null
                : new Document("opened", period.opened().toString()).append("until",
                        period.until().toString());
    }

    private static @Nullable CommentPeriod readPeriod(@Nullable Document period) {
        return period == null
                ? null
                : new CommentPeriod(Instant.parse(period.getString("opened")),
                        LocalDate.parse(period.getString("until")));
    }

}
