package org.candour.scoring.appeals;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.candour.scoring.reviews.ReviewId;

/** Appeals in memory. */
public final class InMemoryAppeals implements Appeals {

    private final Map<AppealId, Appeal> byId = new HashMap<>();

    @Override
    public synchronized Optional<Appeal> find(AppealId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Appeal> of(ReviewId review) {
        return sorted(each -> each.id().review().equals(review),
                Comparator.comparingInt(each -> each.id().number()));
    }

    @Override
    public synchronized boolean keep(Appeal appeal) {
        Appeal before = byId.get(appeal.id());
        if (appeal.revision() != (before == null ? 1 : before.revision() + 1)) {
            return false;
        }
        byId.put(appeal.id(), appeal);
        return true;
    }

    @Override
    public List<Appeal> ofCompanies(Collection<String> companies) {
        return sorted(each -> companies.contains(each.company()), Appeal.FILED_FIRST);
    }

    @Override
    public List<Appeal> all() {
        return sorted(_ -> true, Appeal.FILED_FIRST);
    }

    private synchronized List<Appeal> sorted(Predicate<Appeal> which, Comparator<Appeal> order) {
        return byId.values().stream().filter(which).sorted(order).toList();
    }

}
