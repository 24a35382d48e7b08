package org.candour.disclosure.companies;

import java.util.List;

import org.candour.support.problem.Finding;

/** Why a company was not kept. */
public sealed interface CompanyRefused {

    /** The profile breaks rules. */
    record ProfileBreaksRules(List<Finding> findings) implements CompanyRefused {}

    /** Only an authority says whether a company is verified. */
    record StatusIsTheAuthoritys() implements CompanyRefused {}

    /** Another revision stands than the change was made from. */
    record RevisionIsStale() implements CompanyRefused {}
}
