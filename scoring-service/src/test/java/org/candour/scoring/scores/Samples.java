package org.candour.scoring.scores;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;

/** Filings for tests. */
public final class Samples {

    /** A company. */
    public static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";

    /** Another one. */
    public static final String GLOBEX = "XI-LEI-ZZZZ00GLOBEX00000065";

    /** When everything was submitted. */
    public static final Instant SUBMITTED = Instant.parse("2026-11-02T09:30:00.123456Z");

    private Samples() {}

    /** A first version of a new disclosure of acme. */
    public static ReceivedFiling filing(long position) {
        return filing(ACME, UUID.randomUUID().toString(), 1, position);
    }

    /** Any filing, of the form sample/1. */
    public static ReceivedFiling filing(String company, String disclosure, int version, long position) {
        Filing content = new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null,
                List.of(new FormRef("sample", "1")), List.of());
        String digest = "sha256:" + String.format("%064x", position);
        return Announcement.of(new ReceivedFiling(disclosure, version, version + 1, position, company, digest,
                Map.of(), SUBMITTED, true, content, new byte[0]));
    }

    /** The same but of another form. */
    public static ReceivedFiling ofForm(ReceivedFiling filing, String form) {
        Filing content = new Filing(filing.content().periodFrom(), filing.content().periodTo(), null,
                List.of(new FormRef(form, "1")), List.of());
        return new ReceivedFiling(filing.disclosure(), filing.version(), filing.revision(), filing.position(),
                filing.company(), filing.digest(), filing.commitments(), filing.submittedAt(),
                filing.inScope(), content, filing.announcement());
    }

    /** The same but the declaration that the company is not in scope. */
    public static ReceivedFiling outOfScope(ReceivedFiling filing) {
        return new ReceivedFiling(filing.disclosure(), filing.version(), filing.revision(), filing.position(),
                filing.company(), filing.digest(), filing.commitments(), filing.submittedAt(), false,
                filing.content(), filing.announcement());
    }

}
