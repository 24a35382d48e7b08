package org.candour.scoring.appeals;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.UnderAppeal;

/** Reads appeals. */
public final class ReadAppeals implements UnderAppeal {

    private final SettledAppeals appeals;

    /**
     * Reads from these.
     *
     * @param appeals what was appealed
     */
    public ReadAppeals(SettledAppeals appeals) {
        this.appeals = appeals;
    }

    /**
     * Finds one, with all in it; whoever shows it says what of it is for whom.
     *
     * @param id which
     * @return empty if there is none
     */
    public Optional<Appeal> find(AppealId id) {
        return appeals.find(id);
    }

    /**
     * Lists appeals. Not for hot paths.
     *
     * @param companies only theirs; none for those of all
     * @param which only these
     * @param after only what comes after this one
     * @param limit at most so many
     * @return what was filed first comes first
     */
    public List<Appeal> page(@Nullable Collection<String> companies, Predicate<Appeal> which,
            @Nullable AppealId after, int limit) {
        List<Appeal> all = companies == null ? appeals.all() : appeals.ofCompanies(companies);
        return all.stream().dropWhile(each -> after != null && !each.id().equals(after))
                .skip(after == null ? 0 : 1)
                .filter(which).limit(limit).toList();
    }

    @Override
    public List<Indicator> of(ReviewId id) {
        return appeals.of(id).stream().filter(Appeal::isPending)
                .map(each -> new Indicator(each.methodology(), each.indicator(), each.open())).toList();
    }

}
