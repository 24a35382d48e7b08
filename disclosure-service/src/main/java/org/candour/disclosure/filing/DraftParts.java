package org.candour.disclosure.filing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.Profile;
import org.candour.disclosure.companies.SizeBand;
import org.candour.disclosure.filing.Draft.Attestation;
import org.candour.disclosure.filing.Draft.Coverage;
import org.candour.disclosure.filing.Draft.Figures;
import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.EvidenceItem;
import org.candour.disclosure.forms.SalientIssue;
import org.candour.disclosure.register.Contents;
import org.candour.disclosure.register.Contents.Piece;

/**
 * A draft taken apart: facts and structured answers on one side, whatever somebody wrote freely on the other. Names of
 * fields are those of the contract.
 */
final class DraftParts {

    private DraftParts() {}

    /** @param reviewersOnly whether an answer is for reviewers alone */
    static Contents of(Draft draft, Company company, Predicate<Answer> reviewersOnly) {
        List<Piece> answers = new ArrayList<>();
        List<Piece> free = new ArrayList<>();
        for (Answer answer : draft.answers()) {
            boolean hidden = reviewersOnly.test(answer);
            answers.add(new Piece(key(answer) + "/structured", structured(answer), hidden));
            Fields fields = FreeFields.of(answer);
            if (!fields.isEmpty()) {
                free.add(new Piece(key(answer) + "/free", fields.tree(), hidden));
            }
        }
        Coverage coverage = draft.coverage();
        if (coverage != null) {
            free.add(new Piece("coverage", new Fields().put("kind", coverage.group() ? "group" : "single")
                    .putAll("entities", coverage.entities()).tree(), false));
        }
        Attestation attestation = draft.attestation();
        if (attestation != null) {
            free.add(new Piece("attestation", new Fields().put("name", attestation.name())
                    .put("role", attestation.role()).put("boardApprovedOn", attestation.boardApprovedOn())
                    .put("attestedOn", attestation.attestedOn()).tree(), false));
        }
        return new Contents(facts(draft, company), answers, free);
    }

    private static String key(Answer answer) {
        StringBuilder key = new StringBuilder("answers/").append(answer.form()).append('/')
                .append(answer.question());
        answer.at().forEach((dimension, at) -> key.append('/').append(dimension).append(':').append(at));
        return key.toString();
    }

    private static Map<String, Object> facts(Draft draft, Company company) {
        Profile profile = company.profile();
        SizeBand band = profile.sizeBand();
        Figures figures = draft.figures();
        return new Fields().put("kind", draft.kind().wire())
                .put("company", new Fields().put("id", company.id().value()).put("name", profile.name())
                        .put("country", profile.country()).put("sector", profile.sector())
                        .put("sizeBand", band == null ? null : band.wire()))
                .put("period", new Fields().put("from", draft.period().from()).put("to", draft.period().to()))
                .put("assessedOn", draft.assessedOn()).put("lang", draft.lang())
                .put("forms", draft.forms().stream()
                        .map(ref -> new Fields().put("id", ref.id()).put("version", ref.version()).tree())
                        .toList())
                .putAll("regimes", draft.regimes())
                .put("profile", draft.profile() == null ? null : new Fields().put("kind", draft.profile()))
                .put("figures", figures == null
                        ? null
                        : new Fields().put("employees", figures.employees())
                                .put("turnover", figures.turnover())
                                .put("assets", figures.assets()).put("listed", figures.listed()))
                .tree();
    }

    private static Map<String, Object> structured(Answer answer) {
        Answer.Plan plan = answer.plan();
        return new Fields().put("form", answer.form()).put("question", answer.question())
                .put("at", answer.at().isEmpty() ? null : new TreeMap<>(answer.at()))
                .put("choice", answer.choice()).putAll("choices", choices(answer))
                .put("number", answer.number())
                .put("date", answer.date()).flag("reasonGiven", isGiven(answer.reason()))
                .flag("textGiven", isGiven(answer.text()))
                .flag("planGiven", plan != null && plan.isComplete())
                .putAll("evidence", answer.evidence().stream().map(DraftParts::facts).toList()).tree();
    }

    /** The keys of salient issues count as ticked; what is said of them is free. */
    private static List<String> choices(Answer answer) {
        Set<String> choices = new LinkedHashSet<>(answer.choices());
        answer.issues().stream().map(SalientIssue::key).forEach(choices::add);
        return List.copyOf(choices);
    }

    private static Map<String, Object> facts(EvidenceItem item) {
        return new Fields().put("state", item.state().name()).put("kind", item.kind())
                .put("maker", item.maker().wire()).put("date", item.date()).put("expires", item.expires())
                .tree();
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
