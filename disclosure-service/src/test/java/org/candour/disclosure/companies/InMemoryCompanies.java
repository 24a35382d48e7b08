package org.candour.disclosure.companies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.candour.disclosure.companies.CompanyEvent.CompanyChanged;
import org.candour.disclosure.companies.CompanyEvent.CompanyRegistered;

/** Companies in memory, with the events that they told. */
public final class InMemoryCompanies implements Companies {

    private final TreeMap<String, Company> companies = new TreeMap<>();
    private final List<CompanyEvent> told = new ArrayList<>();

    @Override
    public synchronized Optional<Company> find(OrgId id) {
        return Optional.ofNullable(companies.get(id.value()));
    }

    @Override
    public synchronized boolean add(CompanyRegistered registered) {
        Company company = registered.company();
        if (companies.putIfAbsent(company.id().value(), company) != null) {
            return false;
        }
        told.add(registered);
        return true;
    }

    @Override
    public synchronized boolean replace(CompanyChanged changed) {
        Company company = changed.company();
        Company standing = companies.get(company.id().value());
        if (standing == null || standing.revision() != company.revision() - 1) {
            return false;
        }
        companies.put(company.id().value(), company);
        told.add(changed);
        return true;
    }

    @Override
    public synchronized List<Company> search(Search search) {
        String after = search.after();
        return (after == null ? companies : companies.tailMap(after, false)).values().stream()
                .filter(search::matches)
                .limit(search.limit()).toList();
    }

    synchronized List<CompanyEvent> told() {
        return List.copyOf(told);
    }
}
