package org.candour.notification.lessons.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

import org.bson.Document;

import org.candour.notification.lessons.Candidate;
import org.candour.notification.lessons.CandidateState;
import org.candour.notification.lessons.CandidateStatus;
import org.candour.notification.lessons.Decision;
import org.candour.notification.lessons.Verdict;
import org.candour.notification.lessons.Word;

/** A candidate as one document. Nothing in it leads to the origin of an unnamed lesson. */
final class CandidateDocument {

    static final String REVISION = "revision";
    static final String STATUS = "status";
    /** Order of the list: day received, then id. */
    static final String ORDER = "order";
    static final String DECIDED_AT = "decidedAt";
    /** Whether there is an origin to erase. */
    static final String ORIGIN = "origin";

    private CandidateDocument() {}

    static Document write(Candidate candidate) {
        Document stored = new Document("_id", candidate.id()).append(REVISION, candidate.revision())
                .append(ORDER, order(candidate)).append("receivedOn", candidate.receivedOn().toString())
                .append("content", ContentDocument.write(candidate.content()))
                .append(STATUS, candidate.state().status().word());
        if (candidate.company() != null) {
            stored.append("company", candidate.company());
        }
        stored.append(ORIGIN, candidate.company() == null);
        Decision decision = candidate.decision();
        if (decision != null) {
            stored.append(DECIDED_AT, Date.from(decision.at())).append("decision", decision(decision));
        }
        switch (candidate.state()) {
            case CandidateState.Approved approved ->
                stored.append("publicId", approved.publicId()).append("leaving", approved.leaving());
            case CandidateState.Published published -> stored.append("publicId", published.publicId())
                    .append("publishedAt", Date.from(published.publishedAt()));
            case CandidateState.Waiting _,CandidateState.Held _,CandidateState.Refused _ -> {
                // nothing more is known there
            }
        }
        return stored;
    }

    static String order(Candidate candidate) {
        return candidate.receivedOn() + " " + candidate.id();
    }

    static Candidate read(Document stored) {
        return new Candidate(stored.get("_id", UUID.class), stored.getInteger(REVISION),
                stored.getString("company"),
                LocalDate.parse(stored.getString("receivedOn")),
                ContentDocument.read(stored.get("content", Document.class)), state(stored));
    }

    private static CandidateState state(Document stored) {
        CandidateStatus status = Word.of(CandidateStatus.class, stored.getString(STATUS));
        if (status == CandidateStatus.CANDIDATE) {
            return new CandidateState.Waiting();
        }
        Decision decision = decision(stored.get("decision", Document.class),
                stored.getDate(DECIDED_AT).toInstant());
        UUID publicId = stored.get("publicId", UUID.class);
        return switch (status) {
            case CANDIDATE -> new CandidateState.Waiting();
            case HELD -> new CandidateState.Held(decision);
            case REFUSED -> new CandidateState.Refused(decision);
            case APPROVED ->
                new CandidateState.Approved(decision, publicId, stored.getBoolean("leaving", false));
            case PUBLISHED ->
                new CandidateState.Published(decision, publicId, stored.getDate("publishedAt").toInstant());
        };
    }

    private static Document decision(Decision decision) {
        Document stored = new Document("verdict", decision.verdict().word())
                .append("reason", decision.reason())
                .append("by", decision.decidedBy());
        if (decision.identifiable() != null) {
            stored.append("identifiable", decision.identifiable());
        }
        return stored;
    }

    private static Decision decision(Document stored, Instant at) {
        return new Decision(Word.of(Verdict.class, stored.getString("verdict")), stored.getString("reason"),
                stored.getString("identifiable"), stored.getString("by"), at);
    }
}
