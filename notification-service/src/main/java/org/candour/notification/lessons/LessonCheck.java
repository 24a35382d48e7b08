package org.candour.notification.lessons;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.LessonContent.Action;
import org.candour.notification.lessons.LessonContent.Controls;
import org.candour.notification.lessons.LessonContent.Handling;
import org.candour.notification.lessons.LessonContent.Harm;
import org.candour.notification.lessons.LessonContent.Story;

import static java.util.Objects.requireNonNull;

/** Checks a whole draft and finds everything at once. */
final class LessonCheck {

    private static final int TITLE = 200;
    private static final int TEXT = 10_000;
    private static final int LINE = 1_000;
    private static final int ENTRIES = 20;

    private final LessonDraft draft;
    private final Findings findings = new Findings();
    private final ReferenceCheck references = new ReferenceCheck(findings);
    private final SettingCheck settings;

    private LessonCheck(LessonDraft draft, LocalDate today) {
        this.draft = draft;
        this.settings = new SettingCheck(findings, today);
    }

    static CheckedLesson check(LessonDraft draft, LocalDate today) {
        return new LessonCheck(draft, today).run();
    }

    private CheckedLesson run() {
        String company = findings.line("/company", draft.company(), 128);
        Attribution attribution = findings.word("/attribution", draft.attribution(), Attribution.class);
        LessonKind kind = findings.word("/kind", draft.kind(), LessonKind.class);
        String title = findings.line("/title", draft.title(), TITLE);
        Story story = story();
        Controls controls = new Controls(references.questions("/controlGap", draft.controlGap()),
                references.questions("/controlWorked", draft.controlWorked()));
        Handling handling = handling();
        var identifiers = references.identifiers(draft);
        List<Action> actions = actions();
        List<Harm> harms = findings.each("/peopleHarm", draft.peopleHarm(), ENTRIES, this::harm);
        String norm = draft.norm() == null ? null : references.norm("/norm", draft.norm());
        var setting = settings.setting(draft, attribution == Attribution.UNNAMED);
        var terms = settings.terms(draft);
        if (!findings.isEmpty()) {
            return new CheckedLesson.Unfit(findings.all());
        }
        return new CheckedLesson.Fit(requireNonNull(company), requireNonNull(attribution),
                new LessonContent(requireNonNull(kind), requireNonNull(title), requireNonNull(story),
                        controls, handling,
                        identifiers, actions, harms, norm, setting, requireNonNull(terms)));
    }

    private @Nullable Story story() {
        String whatHappened = findings.text("/whatHappened", draft.whatHappened(), TEXT);
        String howFound = findings.optionalText("/howFound", draft.howFound(), TEXT);
        List<String> factors = findings.each("/contributingFactors", draft.contributingFactors(), ENTRIES,
                (pointer, factor) -> findings.text(pointer, factor, LINE));
        String changed = findings.optionalText("/whatWeChanged", draft.whatWeChanged(), TEXT);
        return whatHappened == null ? null : new Story(whatHappened, howFound, factors, changed);
    }

    private Handling handling() {
        return new Handling(findings.optionalWord("/timeToDetect", draft.timeToDetect(), TimeBand.class),
                findings.optionalWord("/timeToContain", draft.timeToContain(), TimeBand.class),
                findings.optionalWord("/timeToRecover", draft.timeToRecover(), TimeBand.class),
                findings.optionalWord("/cost", draft.cost(), CostBand.class));
    }

    private List<Action> actions() {
        if (draft.whatOthersShouldDo().isEmpty()) {
            findings.add("/whatOthersShouldDo", "needs at least one action");
        }
        return findings.each("/whatOthersShouldDo", draft.whatOthersShouldDo(), ENTRIES, this::action);
    }

    private @Nullable Action action(String pointer, LessonDraft.Action sent) {
        String action = findings.text(pointer + "/action", sent.action(), LINE);
        LessonDraft.Question question = sent.question();
        var read = question == null ? null : references.question(pointer + "/question", question);
        Effort effort = findings.word(pointer + "/effort", sent.effort(), Effort.class);
        Audience audience = findings.word(pointer + "/audience", sent.audience(), Audience.class);
        return action == null || effort == null || audience == null
                ? null
                : new Action(action, read, effort, audience);
    }

    private @Nullable Harm harm(String pointer, LessonDraft.Harm sent) {
        HarmCategory category = findings.word(pointer + "/category", sent.category(), HarmCategory.class);
        String other = findings.optionalText(pointer + "/otherCategory", sent.otherCategory(), TITLE);
        if (category != null && (category == HarmCategory.OTHER) == (other == null)) {
            findings.add(pointer + "/otherCategory", "is for the category other, and required there");
        }
        String group = findings.optionalText(pointer + "/group", sent.group(), TITLE);
        PeopleBand people = findings.optionalWord(pointer + "/people", sent.people(), PeopleBand.class);
        Degree scale = findings.optionalWord(pointer + "/scale", sent.scale(), Degree.class);
        Degree scope = findings.optionalWord(pointer + "/scope", sent.scope(), Degree.class);
        Degree lasting = findings.optionalWord(pointer + "/irremediability", sent.irremediability(),
                Degree.class);
        Remedy remedy = findings.optionalWord(pointer + "/remedy", sent.remedy(), Remedy.class);
        return category == null
                ? null
                : new Harm(category, other, group, people, scale, scope, lasting, remedy);
    }
}
