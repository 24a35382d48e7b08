package org.candour.notification.lessons;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What a lesson says, checked and complete. Texts are plain; nothing in them is markup. */
public record LessonContent(LessonKind kind, String title, Story story, Controls controls, Handling handling,
        Identifiers identifiers, List<Action> whatOthersShouldDo, List<Harm> peopleHarm,
        @Nullable String norm,
        Setting setting, Terms terms) {

    public LessonContent {
        whatOthersShouldDo = List.copyOf(whatOthersShouldDo);
        peopleHarm = List.copyOf(peopleHarm);
    }

    /** What happened, how it came to light, what helped it along, and what was changed. */
    public record Story(String whatHappened, @Nullable String howFound, List<String> contributingFactors,
            @Nullable String whatWeChanged) {

        public Story {
            contributingFactors = List.copyOf(contributingFactors);
        }
    }

    /** A question of a form. An id means nothing without its form and version. */
    public record Question(String form, String version, String id) {}

    /** Practices that were missing, and those that held. */
    public record Controls(List<Question> gap, List<Question> worked) {

        public Controls {
            gap = List.copyOf(gap);
            worked = List.copyOf(worked);
        }
    }

    /** How long it took and what it cost, in bands. */
    public record Handling(@Nullable TimeBand timeToDetect, @Nullable TimeBand timeToContain,
            @Nullable TimeBand timeToRecover, @Nullable CostBand cost) {}

    /** Public identifiers of weaknesses (CVE, CWE) and of what attackers do (ATT&amp;CK). */
    public record Identifiers(List<String> cve, List<String> cwe, List<String> attack) {

        public Identifiers {
            cve = List.copyOf(cve);
            cwe = List.copyOf(cwe);
            attack = List.copyOf(attack);
        }
    }

    /** One thing for others to do. */
    public record Action(String action, @Nullable Question question, Effort effort, Audience audience) {}

    /** Harm to people, with the axes of severity of UN Guiding Principle 14. */
    public record Harm(HarmCategory category, @Nullable String otherCategory, @Nullable String group,
            @Nullable PeopleBand people, @Nullable Degree scale, @Nullable Degree scope,
            @Nullable Degree irremediability,
            @Nullable Remedy remedy) {}

    /** Where and when, never finer than it should be. */
    public record Setting(@Nullable Sector sector, @Nullable Region region, @Nullable SizeBand sizeBand,
            @Nullable Period period) {}

    /** The original's language (BCP 47), the licence, and how far it may travel. */
    public record Terms(String language, Licence licence, Tlp tlp) {}

    /** What readers can find it by, in the order of the list of topics. */
    public Set<Topic> topics() {
        EnumSet<Topic> topics = EnumSet.of(Topic.of(kind));
        peopleHarm.forEach(harm -> topics.add(Topic.of(harm.category())));
        whatOthersShouldDo.forEach(action -> topics.add(Topic.of(action.audience())));
        return topics;
    }
}
