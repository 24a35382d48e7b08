package org.candour.scoring.scores;

import java.util.List;

import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.COMPANY;
import static org.candour.testing.authorisation.Principal.REGULATOR;
import static org.candour.testing.authorisation.Principal.REVIEWER2;

/** Who reads scores. */
public final class ScoreRows {

    private final RunningService service;

    private int filings;

    /** Of this service, with the sample rules. */
    public ScoreRows(RunningService service) {
        this.service = service;
    }

    /** Rows of every operation on scores. */
    public List<Row> all() {
        return List.of(
                Row.of("GET /api/v1/disclosures/{id}/scores", "of a filing that is not public",
                        () -> Request.to("/api/v1/disclosures/" + filing() + "/scores")).everyone(404)
                        .but(401, ANONYMOUS).but(200, COMPANY, REGULATOR, REVIEWER2),
                Row.of("GET /api/v1/disclosures/{id}/scores", "of a filing that is public",
                        () -> Request.to("/api/v1/disclosures/" + published() + "/scores")).everyone(200),
                Row.of("GET /api/v1/scores/{scoreId}", "of a filing that is public",
                        () -> Request.to("/api/v1/scores/" + published() + ":1:alpha:1")).everyone(200),
                Row.of("GET /api/v1/scores/{scoreId}", "of a filing that is not public",
                        () -> Request.to("/api/v1/scores/" + filing() + ":1:alpha:1")).everyone(404)
                        .but(401, ANONYMOUS).but(200, COMPANY, REGULATOR, REVIEWER2));
    }

    private String filing() {
        return scored().disclosure();
    }

    private String published() {
        ReceivedFiling filing = scored();
        service.bean(Publications.class).keep(List.of(new Publication(filing.disclosure(), filing.version(),
                filing.position(), filing.company(), filing.submittedAt())));
        return filing.disclosure();
    }

    private ReceivedFiling scored() {
        ReceivedFiling filing = Samples.filing(++filings);
        service.bean(ScoreFilings.class).score(List.of(filing));
        return filing;
    }

}
