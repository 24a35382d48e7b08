package org.candour.scoring.reviews.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bson.Document;

import org.candour.scoring.methodologies.mongo.OfficialDocument;
import org.candour.scoring.reviews.Closing;
import org.candour.scoring.reviews.ReviewState;

/** The closings of a review and back. The first one decides what was shown, which is not written twice. */
final class ClosingDocument {

    private static final String FURTHER = "further";

    private static final String AGREEMENT = "agreement";

    private static final String TAKEN_BACK = "takenBack";

    private ClosingDocument() {}

    static Document append(Document state, List<Closing> closings) {
        Closing first = closings.getFirst();
        return when(state, first).append(FURTHER,
                closings.stream().skip(1).map(ClosingDocument::further).toList());
    }

    static ReviewState.Closed read(Document state, ReviewState.Shown last) {
        List<Closing> closings = new ArrayList<>();
        closings.add(new Closing(last.reviewer(), state.getString("authority"),
                Instant.parse(state.getString("closed")), last.draft().decisions(), List.of(),
                state.getString("salt"), null, last.agreement()));
        state.getList(FURTHER, Document.class, List.of()).forEach(found -> closings.add(further(found)));
        return new ReviewState.Closed(last, closings);
    }

    private static Document when(Document document, Closing closing) {
        return document.append("authority", closing.authority())
                .append("closed", closing.closed().toString()).append("salt", closing.salt());
    }

    private static Document further(Closing closing) {
        return when(new Document("by", OfficialDocument.of(closing.by())), closing)
                .append("appeal", closing.appeal())
                .append(AGREEMENT, ReviewDocument.statement(closing.agreement()))
                .append("decisions", DraftDocument.decisions(closing.decisions()))
                .append(TAKEN_BACK, DraftDocument.places(closing.takenBack()));
    }

    private static Closing further(Document found) {
        return new Closing(OfficialDocument.read(found.get("by", Document.class)),
                found.getString("authority"), Instant.parse(found.getString("closed")),
                DraftDocument.decisions(found),
                DraftDocument.places(found, TAKEN_BACK),
                found.getString("salt"), found.getString("appeal"),
                ReviewDocument.statement(found.get(AGREEMENT, Document.class)));
    }

}
