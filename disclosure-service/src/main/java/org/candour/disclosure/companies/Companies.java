package org.candour.disclosure.companies;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The companies on the register. */
public interface Companies {

    /** The company of exactly this id. */
    Optional<Company> find(OrgId id);

    /**
     * Keeps a new company, and sees to it that its event is sent.
     *
     * @return false if somebody was faster and the id is taken
     */
    boolean add(CompanyEvent.CompanyRegistered registered);

    /**
     * Keeps a changed company in place of the revision before it, and sees to it that its event is sent.
     *
     * @return false if that revision no longer stands
     */
    boolean replace(CompanyEvent.CompanyChanged changed);

    /** Companies by id, the next {@code limit} after the cursor. A list: not for hot paths. */
    List<Company> search(Search search);

    /**
     * What to look for.
     *
     * @param text part of a name, an alias or an id, whatever its case; empty finds all
     * @param readable companies that are found though they are pending
     * @param everything whether pending companies of others are found, too
     */
    record Search(String text, Set<String> readable, boolean everything, @Nullable String after, int limit) {

        /** Whether the company is among what is looked for, cursor aside. */
        public boolean matches(Company company) {
            boolean visible = everything || company.status() == CompanyStatus.VERIFIED
                    || readable.contains(company.id().value());
            return visible && (contains(company.id().value()) || contains(company.profile().name())
                    || company.profile().aliases().stream().anyMatch(this::contains));
        }

        private boolean contains(String where) {
            return where.toLowerCase(java.util.Locale.ROOT).contains(text.toLowerCase(java.util.Locale.ROOT));
        }
    }
}
