package org.candour.disclosure;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.candour.disclosure.Client.Draft;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.AGENT;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;
import static org.candour.testing.authorisation.Principal.COMPANY;
import static org.candour.testing.authorisation.Principal.OTHER_COMPANY;
import static org.candour.testing.authorisation.Principal.REGULATOR;
import static org.candour.testing.authorisation.Principal.REVIEWER2;

/** Who drafts, files, publishes and reads disclosures. */
final class DisclosureRows {

    private static final String ALL = "/api/v1/disclosures";
    private static final String ONE = ALL + "/{id}";

    private final Client client;
    private final String company;

    DisclosureRows(Client client, String company) {
        this.client = client;
        this.company = company;
    }

    List<Row> all() {
        return Stream.of(drafting(), filing(), reading()).flatMap(List::stream).toList();
    }

    private List<Row> drafting() {
        return List.of(
                own(Row.of("POST " + ALL, () -> Request.json(ALL, text())), 201).but(403, OTHER_COMPANY,
                        AGENT),
                own(Row.of("PUT " + ONE, on(this::draft, "", text())), 200),
                own(Row.of("PUT " + ONE + "/answers/{form}/{question}",
                        on(this::draft, "/answers/cpg/2.B?at=scope:IT", "{\"choice\":\"IMPLEMENTED\"}")),
                        200),
                own(Row.of("DELETE " + ONE + "/answers/{form}/{question}",
                        on(this::draft, "/answers/cpg/2.A?at=scope:IT", "")), 204),
                own(Row.of("POST " + ONE + "/validation", on(this::draft, "/validation", "")), 200));
    }

    private List<Row> filing() {
        return List.of(own(Row.of("POST " + ONE + "/submission", () -> {
            Draft draft = draft();
            return on(() -> draft, "/submission", "").get().header("Idempotency-Key", draft.id().toString());
        }), 201), own(Row.of("PUT " + ONE + "/attestation",
                on(this::submitted, "/attestation", Client.text(Filings.ATTESTATION))), 200),
                own(Row.of("POST " + ONE + "/publication", on(this::attested, "/publication", "")), 201));
    }

    private List<Row> reading() {
        return List.of(
                Row.of("GET " + ALL, "of the caller", () -> Request.to(ALL)).everyone(403)
                        .but(401, ANONYMOUS).but(200, COMPANY, OTHER_COMPANY, AGENT),
                Row.of("GET " + ALL, "of one company", () -> Request.to(ALL + "?company=" + company))
                        .everyone(403).but(200, ANONYMOUS, COMPANY),
                own(Row.of("GET " + ONE, "a draft", on(this::draft, "", "")), 200),
                own(Row.of("GET " + ONE, "submitted", on(this::submitted, "", "")), 200),
                Row.of("GET " + ONE, "published", on(this::published, "", "")).everyone(200),
                Row.of("GET " + ONE + "/versions/{version}", "submitted",
                        on(this::submitted, "/versions/1", "")).everyone(404).but(401, ANONYMOUS).but(200,
                                COMPANY, REGULATOR, REVIEWER2),
                Row.of("GET " + ONE + "/versions/{version}", "published",
                        on(this::published, "/versions/1", "")).everyone(200));
    }

    /** Only the company itself; another one is told of nothing, and who files for nobody is refused. */
    private static Row own(Row row, int status) {
        return row.everyone(403).but(401, ANONYMOUS).but(404, OTHER_COMPANY, AGENT).but(status, COMPANY);
    }

    private static Supplier<Request> on(Supplier<Draft> filing, String below, String body) {
        return () -> {
            Draft found = filing.get();
            String address = found.path() + below;
            return (body.isEmpty() ? Request.to(address) : Request.json(address, body)).ifMatch(found.etag());
        };
    }

    private String text() {
        return Client.text(Filings.threeGoals(company));
    }

    private Draft draft() {
        return client.begin(Filings.threeGoals(company));
    }

    private Draft submitted() {
        Draft draft = draft();
        client.file(draft);
        return tagged(draft);
    }

    private Draft attested() {
        Draft filed = submitted();
        client.put(filed.path() + "/attestation", filed.etag(), Filings.ATTESTATION).expectStatus().isOk();
        return tagged(filed);
    }

    private Draft published() {
        Draft attested = attested();
        client.publish(attested.path(), attested.etag()).expectStatus().isCreated();
        return attested;
    }

    private Draft tagged(Draft draft) {
        return new Draft(draft.id(), Client.etag(client.get(draft.path()).expectBody().returnResult()));
    }
}
