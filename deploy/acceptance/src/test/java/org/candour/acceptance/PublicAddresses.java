package org.candour.acceptance;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where something of a published filing could show: addresses for each path of the OpenAPI texts that is read without a
 * token. A new path is a new row.
 */
final class PublicAddresses {

    private static final String LIST = "/api/v1/disclosures?company={company}&period=2011-01-01/2011-12-31";

    private static final String ONE = "/api/v1/disclosures/{filing}";

    private static final String SCORE = "/api/v1/scores/{filing}";

    private static final String CANDOUR = "/api/v1/methodologies/candour/1";

    /** Some beside what the path says, for what errors might tell. */
    static final SortedMap<String, List<String>> BY_PATH = new TreeMap<>(Map.ofEntries(
            Map.entry("/api/v1/companies", List.of("/api/v1/companies?q={company}")),
            Map.entry("/api/v1/companies/{companyId}", List.of("/api/v1/companies/{company}")),
            Map.entry("/api/v1/forms", List.of("/api/v1/forms")),
            Map.entry("/api/v1/forms/{id}/{version}", List.of("/api/v1/forms/cpg/2.0")),
            Map.entry("/api/v1/disclosures", List.of(LIST, LIST + "&form=cpg", LIST + "&status=PUBLISHED",
                    LIST + "&status=SUBMITTED", LIST + "&limit=1", LIST + "&limit=x")),
            Map.entry("/api/v1/disclosures/{id}", List.of(ONE)),
            Map.entry("/api/v1/disclosures/{id}/versions/{version}",
                    List.of(ONE + "/versions/1", ONE + "/versions/2", ONE + "/versions/x")),
            Map.entry("/api/v1/disclosures/{id}/scores", List.of(ONE + "/scores")),
            Map.entry("/api/v1/disclosures/{id}/reviews", List.of(ONE + "/reviews")),
            Map.entry("/api/v1/reviews/overrides", List.of("/api/v1/reviews/overrides")),
            Map.entry("/api/v1/challenges", List.of("/api/v1/challenges?disclosure={filing}",
                    "/api/v1/challenges?disclosure={filing}&state=filed",
                    "/api/v1/challenges?disclosure={filing}&challenger=me")),
            // nobody challenges these filings; what a challenge is about is public, or it is refused as if it were not there
            Map.entry("/api/v1/challenges/{challengeId}", List.of("/api/v1/challenges/{filing}")),
            Map.entry("/api/v1/scores/{scoreId}", List.of(SCORE + ":1:candour:1", SCORE + ":2:candour:1",
                    SCORE + ":1:rdr:2020", SCORE)),
            Map.entry("/api/v1/methodologies", List.of("/api/v1/methodologies")),
            Map.entry("/api/v1/methodologies/{id}/{version}", List.of(CANDOUR)),
            Map.entry("/api/v1/methodologies/{id}/{version}/content", List.of(CANDOUR + "/content")),
            Map.entry("/api/v1/methodologies/{id}/{version}/comments", List.of(CANDOUR + "/comments")),
            // how many there are grows with each filing; the service's own test holds two years against each other
            Map.entry("/api/v1/benchmarks", List.of()),
            Map.entry("/api/v1/benchmarks/changes",
                    List.of("/api/v1/benchmarks/changes?methodology=candour/1&from=2010&to=2011")),
            Map.entry("/api/v1/benchmarks/tables",
                    List.of("/api/v1/benchmarks/tables?form=cpg/2.0&year=2025")),
            Map.entry("/api/v1/lessons", List.of("/api/v1/lessons")),
            Map.entry("/api/v1/lessons/{publicId}", List.of("/api/v1/lessons/{filing}")),
            Map.entry("/lessons", List.of("/lessons")),
            Map.entry("/lessons/{publicId}", List.of("/lessons/{filing}")),
            Map.entry("/lessons.atom", List.of("/lessons.atom")),
            Map.entry("/lessons.json", List.of("/lessons.json")),
            Map.entry("/lessons/archive/{month}.atom", List.of("/lessons/archive/2011-01.atom")),
            // never ends, and knows lessons only
            Map.entry("/lessons/stream", List.of())));

    private PublicAddresses() {}

    /** All of them for a filing. */
    static List<String> of(PublishedFiling filing) {
        return BY_PATH.values().stream().flatMap(List::stream)
                .map(address -> address.replace("{company}", filing.company()).replace("{filing}",
                        filing.id()))
                .toList();
    }
}
