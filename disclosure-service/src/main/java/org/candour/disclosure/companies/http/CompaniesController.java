package org.candour.disclosure.companies.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.disclosure.DisclosureProblem;
import org.candour.disclosure.api.CompaniesApi;
import org.candour.disclosure.api.CompanyDraftDto;
import org.candour.disclosure.api.CompanyDto;
import org.candour.disclosure.api.CompanyListDto;
import org.candour.disclosure.companies.Companies;
import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.CompanyRefused;
import org.candour.disclosure.companies.CompanyStatus;
import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.companies.Profile;
import org.candour.disclosure.companies.RegisterCompany;
import org.candour.disclosure.companies.RegisterCompany.Outcome;
import org.candour.support.http.ETags;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** Companies: written by themselves and by authorities; verified ones are public. */
@RestController
class CompaniesController implements CompaniesApi {

    private static final int MOST = 200;

    private final Companies companies;
    private final RegisterCompany registration;
    private final Callers callers;

    CompaniesController(Companies companies, RegisterCompany registration, Callers callers) {
        this.companies = companies;
        this.registration = registration;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<CompanyDto> getCompany(String companyId) {
        OrgId id = id(companyId);
        Company company = companies.find(id).filter(this::mayRead)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND,
                        "There is no such company that you may read."));
        return ResponseEntity.ok().eTag(ETags.of(company.revision())).body(CompanyMapping.company(company));
    }

    @Override
    public ResponseEntity<CompanyDto> putCompany(String companyId, CompanyDraftDto body,
            @Nullable String ifMatch) {
        Caller caller = callers.current();
        OrgId id = id(companyId);
        boolean authority = isAuthority(caller);
        if (!authority && !(caller.has("disclosures") && caller.owns(id.value()))) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "The token does not speak for this company.");
        }
        Profile profile = CompanyMapping.profile(id, body);
        Outcome outcome = registration.register(id, profile, CompanyMapping.status(body), authority,
                ETags.optional(ifMatch));
        return switch (outcome) {
            case Outcome.Kept(Company company, boolean created) -> answer(company, created);
            case Outcome.Refused(CompanyRefused why) -> throw problem(why);
        };
    }

    @Override
    public ResponseEntity<CompanyListDto> listCompanies(@Nullable String q, @Nullable String cursor,
            Integer limit) {
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, "limit must be 1 to 200.");
        }
        Optional<Caller> caller = callers.find();
        Set<String> own = caller.filter(known -> known.has("disclosures")).map(Caller::companies)
                .orElse(Set.of());
        List<Company> found = companies.search(new Companies.Search(q == null ? "" : q, own,
                caller.filter(CompaniesController::isAuthority).isPresent(), cursor, limit + 1));
        CompanyListDto page = new CompanyListDto()
                .items(found.stream().limit(limit).map(CompanyMapping::company).toList());
        return ResponseEntity.ok(found.size() > limit ? page.next(found.get(limit - 1).id().value()) : page);
    }

    private boolean mayRead(Company company) {
        return company.status() == CompanyStatus.VERIFIED || callers.find()
                .filter(caller -> isAuthority(caller)
                        || (caller.has("disclosures") && caller.owns(company.id().value())))
                .isPresent();
    }

    private static boolean isAuthority(Caller caller) {
        return caller.has("admin") || caller.has("reviews");
    }

    private static ResponseEntity<CompanyDto> answer(Company company, boolean created) {
        ResponseEntity.BodyBuilder response = created
                ? ResponseEntity.created(URI.create("/api/v1/companies/" + company.id().value()))
                : ResponseEntity.ok();
        return response.eTag(ETags.of(company.revision())).body(CompanyMapping.company(company));
    }

    private static OrgId id(String text) {
        try {
            return OrgId.of(text);
        } catch (OrgId.NotAnOrgId e) {
            throw new ProblemException(DisclosureProblem.NOT_AN_ORG_ID,
                    "The id in the address " + e.getMessage() + ".");
        }
    }

    private static ProblemException problem(CompanyRefused refused) {
        return switch (refused) {
            case CompanyRefused.ProfileBreaksRules(var findings) ->
                new ProblemException(CommonProblem.INVALID_BODY,
                        "The findings name each broken rule.", findings);
            case CompanyRefused.StatusIsTheAuthoritys status -> new ProblemException(CommonProblem.FORBIDDEN,
                    "Only reviewers and administrators change a company's status.");
            case CompanyRefused.RevisionIsStale stale ->
                new ProblemException(CommonProblem.PRECONDITION_FAILED,
                        "Read it again, and make your change from there.");
        };
    }
}
