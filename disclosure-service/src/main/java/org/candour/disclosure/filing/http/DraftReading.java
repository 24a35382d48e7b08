package org.candour.disclosure.filing.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.api.CoverageDto;
import org.candour.disclosure.api.DraftDto;
import org.candour.disclosure.api.FiguresDto;
import org.candour.disclosure.api.FormRefDto;
import org.candour.disclosure.api.PeriodDto;
import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.Draft;
import org.candour.disclosure.filing.Draft.Kind;
import org.candour.disclosure.filing.DraftPolicy;
import org.candour.disclosure.filing.Period;
import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.FormRef;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

/** Reads a draft out of a body; what has the wrong shape ends the request with all findings. */
final class DraftReading {

    private static final long MOST_PEOPLE = 10_000_000_000L;

    private static final Map<String, Kind> KINDS = Map.of(Kind.DISCLOSURE.wire(), Kind.DISCLOSURE,
            Kind.NOT_IN_SCOPE.wire(), Kind.NOT_IN_SCOPE);
    private static final Map<String, Boolean> COVERAGE = Map.of("single", false, "group", true);
    private static final int FORMS = 20;
    private static final int REGIMES = 50;
    private static final int ENTITIES = 5_000;
    private static final int LINE = 300;
    private static final int MONEY_DECIMALS = 4;
    /** Stands in for a company that cannot be read, until the findings are complete. */
    private static final OrgId NOBODY = OrgId.of("XI-RDR-nobody");
    private static final Period NEVER = new Period(LocalDate.EPOCH, LocalDate.EPOCH);

    private final DraftPolicy policy;

    DraftReading(DraftPolicy policy) {
        this.policy = policy;
    }

    Draft draft(DraftDto dto) {
        Shape shape = new Shape();
        List<Finding> company = new ArrayList<>();
        OrgId id = company(shape.required("/company", dto.getCompany()), company);
        Draft draft = draft(dto, id, shape);
        shape.check();
        if (!company.isEmpty()) {
            company.addAll(policy.refusals(draft));
            throw new ProblemException(CommonProblem.INVALID_BODY, "The findings name each broken rule.",
                    company);
        }
        return draft;
    }

    private static OrgId company(String text, List<Finding> findings) {
        try {
            return OrgId.of(text);
        } catch (OrgId.NotAnOrgId e) {
            findings.add(Finding.error("/company", String.valueOf(e.getMessage())));
            return NOBODY;
        }
    }

    private static Draft draft(DraftDto dto, OrgId company, Shape shape) {
        if (dto.getForms() == null) {
            shape.add("/forms", "is missing");
        }
        AnswerReading answers = new AnswerReading(shape);
        List<Answer> read = shape.list("/answers", dto.getAnswers(), DraftPolicy.MOST_ANSWERS,
                answers::answer);
        return new Draft(company, shape.oneOf("/kind", dto.getKind(), KINDS).orElse(Kind.DISCLOSURE),
                period(dto.getPeriod(), shape),
                shape.list("/forms", dto.getForms(), FORMS, (at, ref) -> form(at, ref, shape)),
                shape.words("/regimes", dto.getRegimes(), REGIMES),
                Shape.optional(dto.getCoverage(), coverage -> coverage(coverage, shape)),
                Shape.optional(dto.getFigures(), figures -> figures(figures, shape)),
                shape.word("/lang", dto.getLang(), Shape.LANGUAGE),
                shape.date("/assessedOn", dto.getAssessedOn()),
                dto.getProfile() == null
                        ? null
                        : shape.word("/profile/kind", dto.getProfile().getKind(), Shape.WORD),
                read, Shape.optional(dto.getAttestation(),
                        said -> AttestationMapping.read("/attestation", said, shape)));
    }

    private static Period period(@Nullable PeriodDto dto, Shape shape) {
        if (dto == null) {
            shape.add("/period", "is missing");
            return NEVER;
        }
        shape.required("/period/from", dto.getFrom());
        shape.required("/period/to", dto.getTo());
        LocalDate from = shape.date("/period/from", dto.getFrom());
        LocalDate to = shape.date("/period/to", dto.getTo());
        return from == null || to == null ? NEVER : new Period(from, to);
    }

    /** A missing version is not a matter of shape: the policy says why it is needed. */
    private static FormRef form(String at, FormRefDto dto, Shape shape) {
        String id = shape.required(at + "/id", shape.word(at + "/id", dto.getId(), Shape.WORD));
        String version = shape.word(at + "/version", dto.getVersion(), Shape.VERSION);
        return new FormRef(id, version == null ? "" : version);
    }

    private static Draft.Coverage coverage(CoverageDto dto, Shape shape) {
        boolean group = shape
                .oneOf("/coverage/kind", shape.required("/coverage/kind", dto.getKind()), COVERAGE)
                .orElse(false);
        return new Draft.Coverage(group,
                shape.list("/coverage/entities", dto.getEntities(), ENTITIES, (at, name) -> {
                    shape.line(at, name, LINE);
                    return name;
                }));
    }

    private static Draft.Figures figures(FiguresDto dto, Shape shape) {
        Long employees = dto.getEmployees();
        if (employees != null && (employees < 0 || employees > MOST_PEOPLE)) {
            shape.add("/figures/employees", "is not a number of people");
        }
        return new Draft.Figures(employees,
                shape.number("/figures/turnover", dto.getTurnover(), MONEY_DECIMALS),
                shape.number("/figures/assets", dto.getAssets(), MONEY_DECIMALS), dto.getListed());
    }
}
