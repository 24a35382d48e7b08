package org.candour.notification.companies;

import java.util.Optional;

/** The companies that the register told of. */
public interface Companies {

    /** The company of this org-id. */
    Optional<Company> find(String id);

    /** Keeps what is newer than what is known; old news changes nothing. */
    void keep(Company company);
}
