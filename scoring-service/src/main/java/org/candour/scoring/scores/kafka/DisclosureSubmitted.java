package org.candour.scoring.scores.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * {@code org.candour.disclosure.submitted.v1} as far as scoring reads it; what its schema requires and is missing or
 * malformed makes it unreadable.
 */
record DisclosureSubmitted(String type, UUID disclosure, int version, long position, String digest,
        Instant submittedAt, String kind, Company company, Period period, @Nullable LocalDate assessedOn,
        List<Form> forms, List<SubmittedAnswer> answers) {

    static final String TYPE = "org.candour.disclosure.submitted.v1";

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

    DisclosureSubmitted {
        Shape.holds("type", TYPE.equals(type));
        Shape.present("disclosure", disclosure);
        Shape.holds("version", version >= 1);
        Shape.holds("position", position >= 1);
        Shape.holds("digest", DIGEST.matcher(Objects.requireNonNullElse(digest, "")).matches());
        Shape.present("submittedAt", submittedAt);
        Shape.present("kind", kind);
        Shape.present("company", company);
        Shape.present("period", period);
        forms = Shape.items("forms", forms);
        answers = Shape.items("answers", answers);
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
