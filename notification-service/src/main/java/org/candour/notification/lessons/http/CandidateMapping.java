package org.candour.notification.lessons.http;

import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.Candidate;
import org.candour.notification.lessons.CandidateState;
import org.candour.notification.lessons.Decision;
import org.candour.notification.lessons.LessonContent;
import org.candour.notification.lessons.Period;
import org.candour.notification.lessons.Word;
import org.candour.notification.lessons.http.api.ActionDto;
import org.candour.notification.lessons.http.api.CandidateDto;
import org.candour.notification.lessons.http.api.DecidedDto;
import org.candour.notification.lessons.http.api.DecisionMadeDto;
import org.candour.notification.lessons.http.api.HarmDto;
import org.candour.notification.lessons.http.api.LessonContentDto;
import org.candour.notification.lessons.http.api.PeriodDto;
import org.candour.notification.lessons.http.api.QuestionDto;
import org.candour.notification.lessons.http.api.ReceiptDto;
import org.candour.notification.lessons.http.api.StatusDto;

/** Writes candidates. It is given no origin, and so it can tell none. */
final class CandidateMapping {

    private CandidateMapping() {}

    static ReceiptDto receipt(Candidate candidate) {
        return new ReceiptDto(candidate.id(), status(candidate));
    }

    static DecidedDto decided(Candidate candidate) {
        DecidedDto dto = new DecidedDto(candidate.id(), status(candidate));
        if (candidate.state() instanceof CandidateState.Published published) {
            dto.setPublicId(published.publicId());
        }
        return dto;
    }

    static CandidateDto candidate(Candidate candidate, boolean overdue, boolean forModerator) {
        CandidateDto dto = new CandidateDto(candidate.id(), status(candidate),
                CandidateDto.AttributionEnum.fromValue(candidate.attribution().word()),
                candidate.receivedOn(),
                content(candidate.content()));
        dto.setCompany(candidate.company());
        dto.setOverdue(overdue ? Boolean.TRUE : null);
        if (candidate.state() instanceof CandidateState.Published published) {
            dto.setPublicId(published.publicId());
        }
        Decision decision = candidate.decision();
        if (forModerator && decision != null) {
            DecisionMadeDto made = new DecisionMadeDto(
                    DecisionMadeDto.DecisionEnum.fromValue(decision.verdict().word()), decision.reason(),
                    decision.at().atOffset(ZoneOffset.UTC).toLocalDate());
            made.setIdentifiable(decision.identifiable());
            dto.setDecision(made);
        }
        return dto;
    }

    private static StatusDto status(Candidate candidate) {
        return StatusDto.fromValue(candidate.state().status().word());
    }

    private static LessonContentDto content(LessonContent content) {
        LessonContentDto dto = new LessonContentDto(content.kind().word(), content.title(),
                content.story().whatHappened(),
                content.whatOthersShouldDo().stream().map(CandidateMapping::action).toList(),
                content.terms().language(), content.terms().licence().word(), content.terms().tlp().word());
        dto.setHowFound(content.story().howFound());
        dto.setContributingFactors(content.story().contributingFactors());
        dto.setControlGap(questions(content.controls().gap()));
        dto.setControlWorked(questions(content.controls().worked()));
        dto.setWhatWeChanged(content.story().whatWeChanged());
        dto.setTimeToDetect(word(content.handling().timeToDetect()));
        dto.setTimeToContain(word(content.handling().timeToContain()));
        dto.setTimeToRecover(word(content.handling().timeToRecover()));
        dto.setCost(word(content.handling().cost()));
        dto.setCve(content.identifiers().cve());
        dto.setCwe(content.identifiers().cwe());
        dto.setAttack(content.identifiers().attack());
        dto.setPeopleHarm(content.peopleHarm().stream().map(CandidateMapping::harm).toList());
        dto.setNorm(content.norm());
        dto.setSector(content.setting().sector() == null ? null : content.setting().sector().code());
        dto.setRegion(word(content.setting().region()));
        dto.setSizeBand(word(content.setting().sizeBand()));
        Period period = content.setting().period();
        dto.setPeriod(period == null ? null : new PeriodDto(period.granularity().word(), period.value()));
        return dto;
    }

    private static ActionDto action(LessonContent.Action action) {
        ActionDto dto = new ActionDto(action.action(), action.effort().word(), action.audience().word());
        dto.setQuestion(action.question() == null ? null : question(action.question()));
        return dto;
    }

    private static HarmDto harm(LessonContent.Harm harm) {
        HarmDto dto = new HarmDto(harm.category().word());
        dto.setOtherCategory(harm.otherCategory());
        dto.setGroup(harm.group());
        dto.setPeople(word(harm.people()));
        dto.setScale(word(harm.scale()));
        dto.setScope(word(harm.scope()));
        dto.setIrremediability(word(harm.irremediability()));
        dto.setRemedy(word(harm.remedy()));
        return dto;
    }

    private static List<QuestionDto> questions(List<LessonContent.Question> questions) {
        return questions.stream().map(CandidateMapping::question).toList();
    }

    private static QuestionDto question(LessonContent.Question question) {
        return new QuestionDto(question.form(), question.version(), question.id());
    }

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }
}
