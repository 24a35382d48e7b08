package org.candour.notification.companies;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Companies in memory. */
public final class FakeCompanies implements Companies {

    private final Map<String, Company> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<Company> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public void keep(Company company) {
        stored.merge(company.id(), company,
                (standing, news) -> news.revision() > standing.revision() ? news : standing);
    }
}
