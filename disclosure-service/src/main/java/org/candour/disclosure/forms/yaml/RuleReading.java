package org.candour.disclosure.forms.yaml;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.forms.Condition;
import org.candour.disclosure.forms.Rule;
import org.candour.disclosure.forms.yaml.FormFile.FewWordsFile;
import org.candour.disclosure.forms.yaml.FormFile.GroupUnansweredFile;
import org.candour.disclosure.forms.yaml.FormFile.InSectorFile;
import org.candour.disclosure.forms.yaml.FormFile.NothingUnderFile;
import org.candour.disclosure.forms.yaml.FormFile.OverEmployeesFile;
import org.candour.disclosure.forms.yaml.FormFile.RuleFile;
import org.candour.disclosure.forms.yaml.FormFile.SameTextFile;
import org.candour.disclosure.forms.yaml.FormFile.WithoutFile;
import org.candour.support.problem.Severity;

/** Makes a rule of its file. */
final class RuleReading {

    private final String name;
    private final RuleFile file;

    RuleReading(String name, RuleFile file) {
        this.name = name;
        this.file = file;
    }

    Rule rule() {
        return new Rule(file.id(), Severity.valueOf(file.severity()), file.message(), condition());
    }

    private Condition condition() {
        var when = file.when();
        var given = Stream
                .<@Nullable Object>of(when.without(), when.nothingUnder(), when.planPast(), when.sameText(),
                        when.fewWords(), when.inSector(), when.overEmployees(), when.groupUnanswered(),
                        when.bareHomePage())
                .filter(Objects::nonNull).toList();
        if (given.size() != 1) {
            throw new FormInvalid(name,
                    "rule " + file.id() + " has " + given.size() + " conditions instead of one");
        }
        return switch (given.getFirst()) {
            case WithoutFile it -> new Condition.Without(it.question(), it.choices(), it.other(), it.in());
            case NothingUnderFile it -> new Condition.NothingUnder(it.choice(), it.in());
            case SameTextFile it -> new Condition.SameText(it.answers(), it.words());
            case FewWordsFile it -> new Condition.FewWords(it.answers(), it.choices(), it.words());
            case InSectorFile it -> new Condition.InSector(it.question(), it.choices(), it.divisions());
            case OverEmployeesFile it ->
                new Condition.OverEmployees(it.question(), it.choices(), it.employees());
            case GroupUnansweredFile it -> new Condition.GroupUnanswered(it.question(), it.entities());
            default -> when.planPast() != null ? new Condition.PlanPast() : new Condition.BareHomePage();
        };
    }

    static List<String> questionsOf(Condition condition) {
        return switch (condition) {
            case Condition.Without it -> List.of(it.question(), it.other());
            case Condition.InSector it -> List.of(it.question());
            case Condition.OverEmployees it -> List.of(it.question());
            case Condition.GroupUnanswered it -> List.of(it.question());
            case Condition.NothingUnder _,Condition.PlanPast _,Condition.SameText _,Condition.FewWords _,Condition.BareHomePage _ ->
                List.of();
        };
    }
}
