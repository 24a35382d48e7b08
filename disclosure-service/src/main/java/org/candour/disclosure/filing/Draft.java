package org.candour.disclosure.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.FormRef;

/**
 * What a company is about to file.
 *
 * @param regimes ids of the regimes that it is filed under
 * @param lang BCP 47 tag of the narrative's language
 * @param assessedOn when practices were assessed
 * @param profile a word for the kind of company, where a form's questions depend on it
 */
public record Draft(OrgId company, Kind kind, Period period, List<FormRef> forms, List<String> regimes,
        @Nullable Coverage coverage, @Nullable Figures figures, @Nullable String lang,
        @Nullable LocalDate assessedOn,
        @Nullable String profile, List<Answer> answers, @Nullable Attestation attestation) {

    public Draft {
        forms = List.copyOf(forms);
        regimes = List.copyOf(regimes);
        answers = List.copyOf(answers);
    }

    /** The same with other answers. */
    public Draft withAnswers(List<Answer> now) {
        return new Draft(company, kind, period, forms, regimes, coverage, figures, lang, assessedOn, profile,
                now,
                attestation);
    }

    /** What is filed. */
    public enum Kind {

        /** Answers to forms. */
        DISCLOSURE,
        /** That nothing is owed. */
        NOT_IN_SCOPE;

        /** As contracts write it. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whom the filing covers; a group names every entity. */
    public record Coverage(boolean group, List<String> entities) {

        public Coverage {
            entities = List.copyOf(entities);
        }
    }

    /** How big the company is, in the reporting currency. */
    public record Figures(@Nullable Long employees, @Nullable BigDecimal turnover,
            @Nullable BigDecimal assets,
            @Nullable Boolean listed) {}

    /** Who stands for the filing. */
    public record Attestation(@Nullable String name, @Nullable String role,
            @Nullable LocalDate boardApprovedOn,
            @Nullable LocalDate attestedOn) {}
}
