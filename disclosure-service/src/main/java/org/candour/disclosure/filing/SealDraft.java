package org.candour.disclosure.filing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.filing.DisclosureStatus.Filed;
import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.Audience;
import org.candour.disclosure.forms.Form;
import org.candour.disclosure.forms.Forms;
import org.candour.disclosure.register.Filing;
import org.candour.disclosure.register.Sealing;
import org.candour.support.problem.Finding;
import org.candour.support.problem.Severity;

/** Takes a frozen draft apart for the register: what may be told to whom is what its forms say. */
public final class SealDraft {

    private final Sealing sealing;
    private final Forms forms;

    public SealDraft(Sealing sealing, Forms forms) {
        this.sealing = sealing;
        this.forms = forms;
    }

    /**
     * Seals one.
     *
     * @param findings what the validation had to say, none of it an error
     */
    Filing seal(Disclosure frozen, Company company, Instant at, List<Finding> findings) {
        Filed filed = (Filed) frozen.head().status();
        return sealing.seal(frozen.head().id(), filed.version(), frozen.head().revision(),
                company.id().value(), filed.by(), at,
                DraftParts.of(frozen.draft(), company, reviewersOnly(frozen.draft()))
                        .found(Map.of("warnings", count(findings, Severity.WARNING), "plausibility",
                                count(findings, Severity.PLAUSIBILITY))));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return Math.toIntExact(findings.stream().filter(each -> each.severity() == severity).count());
    }

    /** Whose question is not known is for reviewers: nothing is told by mistake. */
    private Predicate<Answer> reviewersOnly(Draft draft) {
        Map<String, Form> filed = new HashMap<>();
        draft.forms().forEach(ref -> forms.find(ref).ifPresent(form -> filed.put(ref.id(), form)));
        return answer -> {
            Form form = filed.get(answer.form());
            return form == null || form.question(answer.question())
                    .filter(question -> question.audience() == Audience.PUBLIC).isEmpty();
        };
    }
}
