package org.candour.disclosure.forms.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.forms.Audience;
import org.candour.disclosure.forms.Choice;
import org.candour.disclosure.forms.Dimension;
import org.candour.disclosure.forms.EvidenceAsked;
import org.candour.disclosure.forms.Form;
import org.candour.disclosure.forms.FormRef;
import org.candour.disclosure.forms.Question;
import org.candour.disclosure.forms.QuestionKind;
import org.candour.disclosure.forms.Section;
import org.candour.disclosure.forms.yaml.FormFile.ChoiceFile;
import org.candour.disclosure.forms.yaml.FormFile.DimensionFile;
import org.candour.disclosure.forms.yaml.FormFile.EvidenceFile;
import org.candour.disclosure.forms.yaml.FormFile.QuestionFile;
import org.candour.disclosure.forms.yaml.FormFile.SectionFile;

/** Makes a form of its file: fills in what sections say for their questions, and refuses references into nothing. */
final class FormReading {

    private final String name;
    private final FormFile file;
    private final String digest;

    FormReading(String name, FormFile file, String digest) {
        this.name = name;
        this.file = file;
        this.digest = digest;
    }

    Form form() {
        var dimensions = some(file.dimensions()).stream().map(this::dimension).toList();
        var sections = file.sections().stream().map(this::section).toList();
        var rules = some(file.rules()).stream().map(rule -> new RuleReading(name, rule).rule()).toList();
        var form = new Form(new FormRef(file.form(), file.version()), file.title(), file.attribution(),
                sections,
                dimensions, rules, digest);
        checkReferences(form);
        return form;
    }

    private Dimension dimension(DimensionFile dimension) {
        var keys = dimension.keys();
        var namedBy = dimension.namedBy();
        if (keys != null) {
            return new Dimension.Fixed(dimension.id(), dimension.title(), keys);
        }
        return namedBy == null
                ? new Dimension.Free(dimension.id(), dimension.title())
                : new Dimension.NamedBy(dimension.id(), dimension.title(), namedBy);
    }

    private Section section(SectionFile section) {
        return new Section(section.id(), section.title(),
                section.questions().stream().map(question -> question(section, question)).toList());
    }

    private Question question(SectionFile section, QuestionFile question) {
        var kind = QuestionKind.valueOf(Objects.requireNonNullElse(question.kind(), "CHOICE"));
        var why = either(question.why(), section.why(), question, "why");
        var audience = either(question.audience(), section.audience(), question, "audience");
        EvidenceFile evidence = either(question.evidence(), section.evidence(), question, "evidence");
        var dimension = question.once() != null
                ? null
                : Optional.ofNullable(question.dimension()).orElse(section.dimension());
        return new Question(question.id(), kind, question.text(), why, choices(section, question), dimension,
                Audience.valueOf(audience), new EvidenceAsked(evidence.expected(), evidence.example()),
                question.under(), question.required() != null,
                Objects.requireNonNullElse(question.crosswalk(),
                        Map.of()));
    }

    private List<Choice> choices(SectionFile section, QuestionFile question) {
        var set = Objects.requireNonNullElse(question.choices(), section.choices());
        var choices = file.choices().get(set);
        if (choices == null) {
            throw invalid(question.id() + " takes choices " + set + ", which the form does not have");
        }
        var anchors = Objects.requireNonNullElse(question.anchors(), Map.<String, String>of());
        var shared = Objects.requireNonNullElse(section.anchors(), Map.<String, String>of());
        var unknown = new HashSet<>(anchors.keySet());
        unknown.removeAll(choices.stream().map(ChoiceFile::key).toList());
        if (!unknown.isEmpty()) {
            throw invalid(question.id() + " has anchors for choices that it does not have: " + unknown);
        }
        return choices.stream().map(choice -> new Choice(choice.key(),
                anchors.getOrDefault(choice.key(), shared.getOrDefault(choice.key(), choice.anchor())),
                choice.reasonRequired() != null, choice.planRequired() != null)).toList();
    }

    private void checkReferences(Form form) {
        var wrong = new ArrayList<String>();
        for (var question : form.questions()) {
            var under = question.under();
            if (under != null && form.question(under).isEmpty()) {
                wrong.add(question.id() + " is under " + under);
            }
            if (question.dimension() != null && form.dimensionOf(question).isEmpty()) {
                wrong.add(question.id() + " repeats along " + question.dimension());
            }
        }
        for (var dimension : form.dimensions()) {
            if (dimension instanceof Dimension.NamedBy named && form.question(named.question()).isEmpty()) {
                wrong.add(named.id() + " is named by " + named.question());
            }
        }
        for (var rule : form.rules()) {
            RuleReading.questionsOf(rule.condition()).stream().filter(id -> form.question(id).isEmpty())
                    .forEach(id -> wrong.add("rule " + rule.id() + " reads " + id));
        }
        if (!wrong.isEmpty()) {
            throw invalid("refers to what it does not have: " + wrong);
        }
    }

    private <T> T either(@Nullable T own, @Nullable T shared, QuestionFile question, String what) {
        var found = own == null ? shared : own;
        if (found == null) {
            throw invalid(question.id() + " has no " + what + ", nor has its section");
        }
        return found;
    }

    private static <T> List<T> some(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private FormInvalid invalid(String why) {
        return new FormInvalid(name, why);
    }
}
