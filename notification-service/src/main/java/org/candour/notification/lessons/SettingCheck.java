package org.candour.notification.lessons;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.LessonContent.Setting;
import org.candour.notification.lessons.LessonContent.Terms;

/** Checks where and when a lesson was learned, its language, licence and label. */
final class SettingCheck {

    private final Findings findings;
    private final LocalDate today;

    SettingCheck(Findings findings, LocalDate today) {
        this.findings = findings;
        this.today = today;
    }

    Setting setting(LessonDraft draft, boolean unnamed) {
        return new Setting(sector(draft.sector(), unnamed),
                findings.optionalWord("/region", draft.region(), Region.class),
                findings.optionalWord("/sizeBand", draft.sizeBand(), SizeBand.class),
                draft.period() == null ? null : period(draft.period(), unnamed));
    }

    @Nullable
    Terms terms(LessonDraft draft) {
        String language = language(draft.language());
        Licence licence = draft.licence() == null
                ? Licence.CC_BY_4
                : findings.optionalWord("/licence", draft.licence(), Licence.class);
        Tlp tlp = tlp(draft.tlp());
        return language == null || licence == null || tlp == null ? null : new Terms(language, licence, tlp);
    }

    private @Nullable Sector sector(@Nullable String code, boolean unnamed) {
        if (code == null) {
            return null;
        }
        Sector sector = Sector.read(code);
        if (sector == null) {
            findings.add("/sector",
                    "must be an ISIC Rev. 4 section letter, or 2 to 4 digits of an existing division");
        } else if (unnamed && sector.isNarrow()) {
            findings.add("/sector",
                    "of an unnamed lesson has at most 2 digits: a narrow sector can name a company");
        }
        return sector;
    }

    private @Nullable Period period(LessonDraft.Period sent, boolean unnamed) {
        Granularity granularity = findings.word("/period/granularity", sent.granularity(), Granularity.class);
        String value = sent.value();
        if (granularity == null || value == null) {
            if (value == null) {
                findings.add("/period/value", "is required");
            }
            return null;
        }
        Period period = Period.read(granularity, value);
        if (period == null) {
            findings.add("/period/value",
                    "must be written as its granularity asks: 2026, 2026-Q3 or 2026-09");
            return null;
        }
        if (unnamed && granularity == Granularity.MONTH) {
            findings.add("/period/granularity",
                    "of an unnamed lesson is quarter or year: a date can name a company");
        }
        if (period.start().isAfter(today)) {
            findings.add("/period/value", "has not begun yet");
        }
        return period;
    }

    private @Nullable String language(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            findings.add("/language", "is required, as a BCP 47 tag");
            return null;
        }
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            if (tag.length() <= 35 && !"und".equals(language)) {
                return language;
            }
        } catch (IllformedLocaleException _) {
            // told below, with the other ways to be wrong
        }
        findings.add("/language", "must be a BCP 47 tag, for example en or pt-BR");
        return null;
    }

    private @Nullable Tlp tlp(@Nullable String label) {
        Tlp tlp = label == null ? null : Tlp.read(label);
        if (tlp == null) {
            findings.add("/tlp", "must be a TLP 2.0 label: " + Word.all(Tlp.class));
        }
        return tlp;
    }
}
