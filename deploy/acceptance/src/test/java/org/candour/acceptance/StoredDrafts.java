package org.candour.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import org.candour.client.ApiClient;

/** What a company has on record, as it reads its own list page by page. */
final class StoredDrafts {

    private StoredDrafts() {}

    /** The ids of all disclosures of a company that this client may list. */
    static List<String> of(ApiClient api, String client, String company) throws IOException {
        String list = "/api/v1/disclosures?company=" + company;
        List<String> ids = new ArrayList<>();
        String path = list;
        while (!path.isEmpty()) {
            JsonNode page = api.get(client, path).json();
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            path = page.hasNonNull("next") ? next(list, page.get("next").asString()) : "";
        }
        return ids;
    }

    private static String next(String list, String next) {
        return next.startsWith("/") ? next : list + "&cursor=" + next;
    }
}
