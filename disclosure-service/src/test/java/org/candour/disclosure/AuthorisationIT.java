package org.candour.disclosure;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.candour.testing.authorisation.Matrix;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.ADMIN;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.COMPANY;
import static org.candour.testing.authorisation.Principal.OTHER_COMPANY;
import static org.candour.testing.authorisation.Principal.REGULATOR;
import static org.candour.testing.authorisation.Principal.REVIEWER2;

/** Who may what in this service. A new operation is a new row, and each state of it in which the answers differ. */
class AuthorisationIT extends RunningService {

    private final String company = "XI-RDR-" + UUID.randomUUID().toString().substring(0, 8);

    @TestFactory
    Stream<DynamicTest> letsIn() {
        DisclosureRows disclosures = new DisclosureRows(Client.verified(port, company), company);
        return Matrix.tests("disclosure", port, company,
                Stream.of(companies(), forms(), disclosures.all(), replay()).flatMap(List::stream).toList());
    }

    private List<Row> companies() {
        String known = "/api/v1/companies/" + company;
        String pending = "/api/v1/companies/" + Filings.GLOBEX;
        return List.of(Row.of("GET /api/v1/companies", () -> Request.to("/api/v1/companies")).everyone(200),
                Row.of("GET /api/v1/companies/{companyId}", "verified", () -> Request.to(known))
                        .everyone(200),
                Row.of("GET /api/v1/companies/{companyId}", "not verified", () -> Request.to(pending))
                        .everyone(404).but(200, OTHER_COMPANY, REGULATOR, REVIEWER2, ADMIN),
                Row.of("PUT /api/v1/companies/{companyId}",
                        () -> Request.json(known, Client.text(Filings.company("Verified")))).everyone(403)
                        .but(401, ANONYMOUS).but(200, COMPANY, REGULATOR, REVIEWER2, ADMIN));
    }

    private static List<Row> forms() {
        return List.of(Row.of("GET /api/v1/forms", () -> Request.to("/api/v1/forms")).everyone(200),
                Row.of("GET /api/v1/forms/{id}/{version}", () -> Request.to("/api/v1/forms/cpg/2.0"))
                        .everyone(200));
    }

    private static List<Row> replay() {
        return List.of(Row.of("POST /api/v1/admin/replay",
                () -> Request.to("/api/v1/admin/replay?from=1000000")).everyone(403).but(401, ANONYMOUS)
                .but(202, ADMIN));
    }
}
