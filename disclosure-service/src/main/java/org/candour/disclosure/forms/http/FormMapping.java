package org.candour.disclosure.forms.http;

import org.candour.disclosure.api.FormChoiceDto;
import org.candour.disclosure.api.FormDimensionDto;
import org.candour.disclosure.api.FormDto;
import org.candour.disclosure.api.FormQuestionDto;
import org.candour.disclosure.api.FormRuleDto;
import org.candour.disclosure.api.FormSectionDto;
import org.candour.disclosure.forms.Choice;
import org.candour.disclosure.forms.Dimension;
import org.candour.disclosure.forms.Form;
import org.candour.disclosure.forms.Question;
import org.candour.disclosure.forms.Rule;
import org.candour.disclosure.forms.Section;

/** Forms as the contract writes them. */
final class FormMapping {

    private FormMapping() {}

    static FormDto form(Form form) {
        return new FormDto(form.ref().id(), form.ref().version(), form.title(), form.attribution(),
                form.digest(),
                form.dimensions().stream().map(FormMapping::dimension).toList(),
                form.sections().stream().map(FormMapping::section).toList(),
                form.rules().stream().map(FormMapping::rule).toList());
    }

    private static FormDimensionDto dimension(Dimension dimension) {
        FormDimensionDto dto = new FormDimensionDto(dimension.id(), dimension.title());
        return switch (dimension) {
            case Dimension.Fixed fixed -> dto.keys(fixed.keys());
            case Dimension.Free _ -> dto;
            case Dimension.NamedBy named -> dto.namedBy(named.question());
        };
    }

    private static FormSectionDto section(Section section) {
        return new FormSectionDto(section.id(), section.title(),
                section.questions().stream().map(FormMapping::question).toList());
    }

    private static FormQuestionDto question(Question question) {
        FormQuestionDto dto = new FormQuestionDto(question.id(),
                FormQuestionDto.KindEnum.valueOf(question.kind().name()), question.text(), question.why(),
                question.choices().stream().map(FormMapping::choice).toList(),
                FormQuestionDto.AudienceEnum.valueOf(question.audience().name()), question.required(),
                question.evidence().expected(), question.evidence().example());
        dto.dimension(question.dimension()).under(question.under());
        if (!question.crosswalk().isEmpty()) {
            dto.crosswalk(question.crosswalk());
        }
        return dto;
    }

    private static FormChoiceDto choice(Choice choice) {
        return new FormChoiceDto(choice.key(), choice.anchor(), choice.reasonRequired(),
                choice.planRequired());
    }

    private static FormRuleDto rule(Rule rule) {
        return new FormRuleDto(rule.id(), FormRuleDto.SeverityEnum.fromValue(rule.severity().wire()),
                rule.message());
    }
}
