package org.candour.scoring.reviews;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What a reader of the queue asks for; what is absent is not asked.
 *
 * @param form its id, or {@code id/version}
 * @param methodology {@code id/version}
 * @param company an org-id
 * @param state where reviews stand
 * @param person who is at them
 */
public record QueueFilter(@Nullable String form, @Nullable String methodology, @Nullable String company,
        @Nullable String state,
        @Nullable String person) implements Predicate<QueueItem> {

    @Override
    public boolean test(QueueItem item) {
        return (form == null || item.facets().has(form))
                && (methodology == null || item.methodologies().contains(methodology))
                && (company == null || item.company().equals(company))
                && (state == null || item.state().equals(state))
                && (person == null || (item.reviewer() != null && person.equals(item.reviewer().person())));
    }

}
