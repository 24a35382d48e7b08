package org.candour.scoring.preview;

import java.util.List;

import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.ADMIN;
import static org.candour.testing.authorisation.Principal.ADOPTER;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.AUTHOR;
import static org.candour.testing.authorisation.Principal.COMPANY;
import static org.candour.testing.authorisation.Principal.DEFENDER;
import static org.candour.testing.authorisation.Principal.MODERATOR;
import static org.candour.testing.authorisation.Principal.REGULATOR;
import static org.candour.testing.authorisation.Principal.REVIEWER2;

/** Who may ask what would be. */
public final class PreviewRows {

    private static final String OPERATION = "POST /api/v1/scores/preview";

    private static final String ADDRESS = "/api/v1/scores/preview";

    private final RunningService service;

    private int filings = 100_000;

    /** Of this service. */
    public PreviewRows(RunningService service) {
        this.service = service;
    }

    /** The rows of the one operation. */
    public List<Row> all() {
        return List.of(
                Row.of(OPERATION, "of a draft",
                        () -> Request.json(ADDRESS, Sent.json(Sent.draft(RealFilings.rdr(1)))))
                        .everyone(403).but(401, ANONYMOUS)
                        .but(200, COMPANY, REGULATOR, REVIEWER2, AUTHOR, ADOPTER),
                Row.of(OPERATION, "of a filing that is not public",
                        () -> Request.json(ADDRESS, Sent.json(Sent.filing(filed(), List.of(), List.of()))))
                        .everyone(404).but(401, ANONYMOUS).but(403, MODERATOR, DEFENDER, ADMIN)
                        .but(200, COMPANY, REGULATOR, REVIEWER2));
    }

    private ReceivedFiling filed() {
        ReceivedFiling filing = Samples.filing(++filings);
        service.bean(ScoreFilings.class).score(List.of(filing));
        return filing;
    }

}
