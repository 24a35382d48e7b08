package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.scores.Filings;

/** Reads out of announcements, and remembers: what was filed does not change. */
final class FacetsOnRecord implements QueuedFilings {

    private static final int AT_ONCE = 200;

    private final Filings filings;

    private final Map<Long, Facets> known = new ConcurrentHashMap<>();

    FacetsOnRecord(Filings filings) {
        this.filings = filings;
    }

    @Override
    public Map<Long, Facets> at(Collection<Long> positions) {
        List<Long> unknown = positions.stream().filter(position -> !known.containsKey(position)).toList();
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            filings.at(unknown.subList(from, Math.min(from + AT_ONCE, unknown.size())))
                    .forEach(kept -> known.put(kept.position(), facets(kept.announcement())));
        }
        Map<Long, Facets> found = new HashMap<>();
        positions.forEach(position -> {
            Facets facets = known.get(position);
            if (facets != null) {
                found.put(position, facets);
            }
        });
        return found;
    }

    private static Facets facets(byte[] announcement) {
        JsonNode read = JsonMapper.shared().readTree(announcement);
        List<String> forms = new ArrayList<>();
        read.path("forms").forEach(form -> forms
                .add(form.path("id").stringValue("") + "/" + form.path("version").stringValue("")));
        JsonNode findings = read.path("findings");
        return new Facets(forms,
                findings.path("warnings").intValue(0) + findings.path("plausibility").intValue(0));
    }

}
