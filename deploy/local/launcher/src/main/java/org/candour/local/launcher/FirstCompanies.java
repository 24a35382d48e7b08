package org.candour.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** Registers the companies of the example clients as verified; those that are there stay as they are. */
final class FirstCompanies {

    private static final Map<String, String> COMPANIES = Map.of("XI-LEI-ZZZZ00ACME0000000004",
            """
            {"name": "Acme Ltd", "country": "DE", "sector": "62", "sizeBand": "250-999", "status": "verified"}
            """, "XI-LEI-ZZZZ00GLOBEX00000065",
            """
            {"name": "Globex Ltd", "country": "CA", "sector": "61", "sizeBand": "1000-9999", "status": "verified"}
            """);

    private FirstCompanies() {}

    static void register(Addresses addresses) throws IOException, InterruptedException {
        try (AdminCalls admin = new AdminCalls(addresses.issuer())) {
            for (Map.Entry<String, String> company : COMPANIES.entrySet()) {
                URI address = addresses.gateway().resolve("/api/v1/companies/" + company.getKey());
                HttpResponse<String> standing = admin.get(address);
                if (standing.statusCode() != 200 || !standing.body().contains("\"verified\"")) {
                    HttpResponse<String> reply = admin.put(address, company.getValue());
                    if (reply.statusCode() / 100 != 2) {
                        throw new IOException(
                                "registering " + company.getKey() + " got " + reply.statusCode());
                    }
                }
            }
        }
    }
}
