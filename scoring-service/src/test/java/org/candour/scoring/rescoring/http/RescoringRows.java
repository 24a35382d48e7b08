package org.candour.scoring.rescoring.http;

import java.util.List;

import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.scores.RunningService;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.ADOPTER;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.AUTHOR;
import static org.candour.testing.authorisation.Principal.REGULATOR;
import static org.candour.testing.authorisation.Principal.REVIEWER2;

/** Who sees how what is on record is scored by what was adopted. */
public final class RescoringRows {

    private final RunningService service;

    private int made;

    /** Of this service. */
    public RescoringRows(RunningService service) {
        this.service = service;
    }

    /** The rows of the one operation. */
    public List<Row> all() {
        return List.of(Row.of("GET /api/v1/methodologies/{id}/{version}/rescoring",
                () -> Request.to(adopted())).everyone(403).but(401, ANONYMOUS)
                .but(200, REGULATOR, REVIEWER2, AUTHOR, ADOPTER));
    }

    private String adopted() {
        Lifetime life = new Lifetime(service);
        String path = "/walked-" + made++ + "/1";
        String digest = life.draft(path.substring(1, path.lastIndexOf('/')), "1");
        life.adopt(Lifetime.adopter(), path, digest, "2027-01-01").expectStatus().is2xxSuccessful();
        return "/api/v1/methodologies" + path + "/rescoring";
    }

}
