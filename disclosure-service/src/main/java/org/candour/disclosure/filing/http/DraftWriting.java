package org.candour.disclosure.filing.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.api.AnswerDto;
import org.candour.disclosure.api.CoverageDto;
import org.candour.disclosure.api.DisclosureDto;
import org.candour.disclosure.api.DisclosureHeadDto;
import org.candour.disclosure.api.EvidenceItemDto;
import org.candour.disclosure.api.FiguresDto;
import org.candour.disclosure.api.FormRefDto;
import org.candour.disclosure.api.ImpactDto;
import org.candour.disclosure.api.IssueDto;
import org.candour.disclosure.api.PeriodDto;
import org.candour.disclosure.api.PlanDto;
import org.candour.disclosure.api.ProfileDto;
import org.candour.disclosure.filing.Attestation;
import org.candour.disclosure.filing.Disclosure;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.DisclosureStatus.Filed;
import org.candour.disclosure.filing.DisclosureStatus.Published;
import org.candour.disclosure.filing.Draft;
import org.candour.disclosure.filing.Period;
import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.EvidenceItem;
import org.candour.disclosure.forms.FormRef;
import org.candour.disclosure.forms.Impact;
import org.candour.disclosure.forms.SalientIssue;

/** Writes disclosures as the contract has them; what is empty is left out. */
final class DraftWriting {

    private DraftWriting() {}

    static DisclosureDto disclosure(Disclosure disclosure) {
        DisclosureHead head = disclosure.head();
        Draft draft = disclosure.draft();
        DisclosureDto dto = new DisclosureDto().id(head.id()).state(state(head)).revision(head.revision())
                .company(head.company().value()).kind(head.kind().wire()).period(period(head.period()))
                .forms(forms(head.forms())).regimes(some(draft.regimes())).lang(draft.lang())
                .assessedOn(text(draft.assessedOn()))
                .coverage(Shape.optional(draft.coverage(), coverage -> new CoverageDto()
                        .kind(coverage.group() ? "group" : "single").entities(some(coverage.entities()))))
                .figures(Shape.optional(draft.figures(), DraftWriting::figures))
                .profile(Shape.optional(draft.profile(), kind -> new ProfileDto().kind(kind)))
                .answers(draft.answers().stream().map(DraftWriting::answer).toList())
                .attestation(Shape.optional(draft.attestation(), AttestationMapping::dto));
        if (head.status() instanceof Filed filed) {
            dto.version(filed.version()).position(filed.position()).publishedAt(publishedAt(filed));
            Attestation said = filed.attestation();
            return said == null ? dto : dto.attestation(AttestationMapping.dto(said));
        }
        return dto;
    }

    /** What everybody reads. */
    static DisclosureDto published(DisclosureHead head, Published published) {
        return new DisclosureDto().id(head.id()).state(state(head)).version(published.version())
                .position(published.position()).publishedAt(publishedAt(published))
                .company(head.company().value()).kind(head.kind().wire()).period(period(head.period()))
                .forms(forms(head.forms()));
    }

    static DisclosureHeadDto head(DisclosureHead head) {
        DisclosureHeadDto dto = new DisclosureHeadDto().id(head.id()).state(state(head))
                .revision(head.revision())
                .company(head.company().value()).kind(head.kind().wire()).period(period(head.period()))
                .forms(forms(head.forms()));
        if (head.status() instanceof Filed filed) {
            dto.version(filed.version()).position(filed.position()).publishedAt(publishedAt(filed));
        }
        return dto;
    }

    static AnswerDto answer(Answer answer) {
        return new AnswerDto().form(answer.form()).question(answer.question())
                .at(answer.at().isEmpty() ? null : Map.copyOf(answer.at())).choice(answer.choice())
                .choices(some(answer.choices())).text(answer.text()).number(answer.number())
                .date(text(answer.date())).reason(answer.reason())
                .plan(Shape.optional(answer.plan(), plan -> new PlanDto().action(plan.action())
                        .ownerRole(plan.ownerRole()).date(text(plan.date()))))
                .evidence(some(answer.evidence().stream().map(DraftWriting::evidence).toList()))
                .issues(some(answer.issues().stream().map(DraftWriting::issue).toList()))
                .impacts(some(answer.impacts().stream().map(DraftWriting::impact).toList()));
    }

    private static EvidenceItemDto evidence(EvidenceItem item) {
        return new EvidenceItemDto().kind(item.kind()).state(item.state().name()).maker(item.maker().wire())
                .title(item.title()).date(text(item.date())).expires(text(item.expires())).link(item.link());
    }

    private static IssueDto issue(SalientIssue issue) {
        return new IssueDto().key(issue.key()).title(issue.title()).right(issue.right())
                .groups(some(issue.groups()))
                .valueChain(some(issue.valueChain())).why(issue.why());
    }

    private static ImpactDto impact(Impact impact) {
        return new ImpactDto().right(impact.right()).group(impact.group()).people(impact.people())
                .scale(impact.scale()).scope(impact.scope()).irremediability(impact.irremediability())
                .connection(impact.connection()).remedy(impact.remedy());
    }

    private static FiguresDto figures(Draft.Figures figures) {
        return new FiguresDto().employees(figures.employees()).turnover(figures.turnover())
                .assets(figures.assets())
                .listed(figures.listed());
    }

    private static @Nullable Instant publishedAt(Filed filed) {
        return filed instanceof Published published ? published.at() : null;
    }

    private static String state(DisclosureHead head) {
        return head.status().state().name();
    }

    private static PeriodDto period(Period period) {
        return new PeriodDto().from(period.from().toString()).to(period.to().toString());
    }

    private static List<FormRefDto> forms(List<FormRef> refs) {
        return refs.stream().map(ref -> new FormRefDto().id(ref.id()).version(ref.version())).toList();
    }

    private static <T> @Nullable List<T> some(List<T> items) {
        return items.isEmpty() ? null : items;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
