package org.candour.disclosure.companies;

/** What happened to a company; carries it as it stands afterwards. */
public sealed interface CompanyEvent {

    /** The company after the event. */
    Company company();

    /** It was not known before. */
    record CompanyRegistered(Company company) implements CompanyEvent {}

    /** Its profile or its status is another. */
    record CompanyChanged(Company company) implements CompanyEvent {}
}
