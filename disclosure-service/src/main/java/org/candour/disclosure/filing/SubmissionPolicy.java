package org.candour.disclosure.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.forms.Circumstances;
import org.candour.disclosure.forms.Forms;
import org.candour.support.problem.Finding;
import org.candour.support.problem.Severity;

/**
 * What is said to a draft beyond {@link DraftPolicy}, which nothing that is kept can break: forms never change in place.
 * Errors stop a submission.
 */
public final class SubmissionPolicy {

    private final Forms forms;

    public SubmissionPolicy(Forms forms) {
        this.forms = forms;
    }

    /**
     * Everything found, errors and doubts.
     *
     * @param company as it is registered, if it is
     * @param today the day of judging
     */
    public List<Finding> findings(Draft draft, Optional<Company> company, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (company.isEmpty()) {
            findings.add(Finding.error("/company", "is not registered: register it before filing"));
        }
        somethingIsFiled(draft, findings);
        groupNamesItsEntities(draft, findings);
        datesAreNotAhead(draft, today, findings);
        Circumstances circumstances = circumstances(draft, company.orElse(null), today);
        draft.forms().forEach(ref -> forms.find(ref)
                .ifPresent(form -> findings.addAll(form.check(draft.answers(), circumstances))));
        return findings;
    }

    /** Whether nothing found stands in the way. */
    public static boolean isAcceptable(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static void somethingIsFiled(Draft draft, List<Finding> findings) {
        switch (draft.kind()) {
            case DISCLOSURE -> {
                if (draft.forms().isEmpty()) {
                    findings.add(Finding.error("/forms", "is empty: a disclosure answers at least one form"));
                } else if (draft.answers().isEmpty()) {
                    findings.add(
                            Finding.warning("/answers", "is empty: every question counts as unanswered"));
                }
            }
            case NOT_IN_SCOPE -> {
                if (!draft.answers().isEmpty()) {
                    findings.add(
                            Finding.warning("/answers", "is not read: the filing says that nothing is owed"));
                }
            }
        }
    }

    private static void groupNamesItsEntities(Draft draft, List<Finding> findings) {
        if (draft.coverage() != null && draft.coverage().group() && draft.coverage().entities().isEmpty()) {
            findings.add(
                    Finding.warning("/coverage/entities", "is empty: a group names every entity covered"));
        }
    }

    private static void datesAreNotAhead(Draft draft, LocalDate today, List<Finding> findings) {
        if (draft.period().to().isAfter(today)) {
            findings.add(Finding.warning("/period/to", "is still to come"));
        }
        if (draft.assessedOn() != null && draft.assessedOn().isAfter(today)) {
            findings.add(Finding.warning("/assessedOn", "is still to come"));
        }
    }

    private static Circumstances circumstances(Draft draft, @Nullable Company company, LocalDate today) {
        Draft.Figures figures = draft.figures();
        Long employees = figures == null ? null : figures.employees();
        int entities = draft.coverage() != null && draft.coverage().group()
                ? draft.coverage().entities().size()
                : 0;
        return new Circumstances(today, company == null ? null : company.profile().sector(),
                employees == null ? null : Math.toIntExact(Math.min(employees, Integer.MAX_VALUE)), entities);
    }
}
