package org.candour.scoring.scores;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** In memory. */
public final class InMemoryPublicDocuments implements PublicDocuments {

    private final Map<String, PublicDocument> documents = new HashMap<>();

    @Override
    public synchronized List<PublicDocument> find(Collection<String> scores) {
        return scores.stream().map(documents::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized void keep(Collection<PublicDocument> kept) {
        kept.forEach(document -> documents.put(document.id(), document));
    }

}
