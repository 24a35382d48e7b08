package org.candour.scoring.scores.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.record.PartKey;

/**
 * {@code org.candour.disclosure.submitted.v1} as far as scoring reads it; what its schema requires and is missing or
 * malformed makes it unreadable.
 */
record DisclosureSubmitted(String type, UUID disclosure, int version, long revision, long position,
        String digest,
        @Nullable String commitment, Instant submittedAt, String kind, Company company, Period period,
        @Nullable LocalDate assessedOn, List<Form> forms, List<SubmittedAnswer> answers) {

    static final String TYPE = "org.candour.disclosure.submitted.v1";

    DisclosureSubmitted {
        Shape.holds("type", TYPE.equals(type));
        Shape.present("disclosure", disclosure);
        Shape.holds("version", version >= 1);
        Shape.holds("revision", revision >= 1);
        Shape.holds("position", position >= 1);
        Shape.digest("digest", digest);
        if (commitment != null) {
            Shape.digest("commitment", commitment);
        }
        Shape.present("submittedAt", submittedAt);
        Shape.present("kind", kind);
        Shape.present("company", company);
        Shape.present("period", period);
        forms = Shape.items("forms", forms);
        answers = Shape.items("answers", answers);
    }

    /** The commitments that it announces, by the keys of their parts. */
    Map<String, String> commitments() {
        Map<String, String> commitments = HashMap.newHashMap(answers.size() + 1);
        if (commitment != null) {
            commitments.put(PartKey.FACTS, commitment);
        }
        answers.forEach(answer -> commitments.put(answer.key(), answer.commitment()));
        return commitments;
    }

    record Company(String id) {

        Company {
            Shape.word("company/id", id);
        }

    }

    record Period(LocalDate from, LocalDate to) {

        Period {
            Shape.present("period/from", from);
            Shape.present("period/to", to);
        }

    }

    record Form(String id, String version) {

        Form {
            Shape.word("forms/id", id);
            Shape.word("forms/version", version);
        }

    }

}
