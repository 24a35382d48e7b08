package org.candour.notification.feed.render;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.candour.notification.feed.render.LessonView.ActionView;
import org.candour.notification.feed.render.LessonView.Fact;
import org.candour.notification.feed.render.LessonView.HarmView;
import org.candour.notification.feed.render.LessonView.Reference;
import org.candour.notification.feed.render.LessonView.TopicView;
import org.candour.notification.lessons.Degree;
import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.LessonContent;
import org.candour.notification.lessons.LessonContent.Harm;
import org.candour.notification.lessons.LessonContent.Question;
import org.candour.notification.lessons.Topic;
import org.candour.notification.lessons.Word;

/** Puts lessons into the words of a page. */
final class LessonViews {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private static final Pattern PARAGRAPH_END = Pattern.compile("\n{2,}");

    private final Addresses addresses;
    private final Labels labels;
    private final SettingFacts settings;

    LessonViews(Addresses addresses, Labels labels) {
        this.addresses = addresses;
        this.labels = labels;
        this.settings = new SettingFacts(labels);
    }

    LessonView of(Lesson lesson) {
        LessonContent content = lesson.content();
        Lesson.Credit credit = lesson.credit();
        String licence = content.terms().licence().word();
        return new LessonView(addresses.lesson(lesson), "/lessons/" + lesson.publicId(),
                labels.of("kind", content.kind()), content.kind().word(), content.title(),
                content.terms().language(),
                credit == null ? "Shared by a company that is not named" : "Shared by " + credit.name(),
                DATE.format(lesson.publishedAt()), DAY.format(lesson.publishedAt()),
                settings.of(content.setting()),
                paragraphs(content.story().whatHappened()), Summaries.of(content.story().whatHappened()),
                paragraphs(content.story().howFound()), content.story().contributingFactors(),
                questions(content.controls().gap()), questions(content.controls().worked()),
                paragraphs(content.story().whatWeChanged()), settings.of(content.handling()),
                content.whatOthersShouldDo().stream().map(this::action).toList(),
                content.peopleHarm().stream().map(this::harm).toList(), references(content.identifiers()),
                content.norm() == null
                        ? null
                        : new Fact("Norm " + content.norm(), labels.of("norm", content.norm())),
                labels.of("licence", licence), labels.of("licence-url", licence),
                content.topics().stream().map(topic -> topic(topic, null)).toList());
    }

    TopicView topic(Topic topic, @Nullable Topic current) {
        return new TopicView(topic.word(), labels.of("topic", topic), "/lessons?topic=" + topic.word(),
                topic == current);
    }

    String label(Topic topic) {
        return labels.of("topic", topic);
    }

    private ActionView action(LessonContent.Action action) {
        return new ActionView(action.action(), labels.of("audience", action.audience()),
                labels.of("effort", action.effort()),
                action.question() == null ? null : question(action.question()));
    }

    private HarmView harm(Harm harm) {
        List<Fact> severity = new ArrayList<>();
        degree(severity, "Scale", harm.scale());
        degree(severity, "Scope", harm.scope());
        degree(severity, "Irremediability", harm.irremediability());
        String category = harm.otherCategory() == null
                ? labels.of("harm", harm.category())
                : harm.otherCategory();
        Word people = harm.people();
        return new HarmView(category, harm.group(), people == null ? "" : labels.of("people", people),
                severity,
                labels.orNull("remedy", harm.remedy()));
    }

    private void degree(List<Fact> severity, String name, @Nullable Degree degree) {
        if (degree != null) {
            severity.add(new Fact(name, labels.of("degree", degree)));
        }
    }

    private static List<String> questions(List<Question> questions) {
        return questions.stream().map(LessonViews::question).toList();
    }

    private static String question(Question question) {
        return question.form() + "/" + question.version() + " " + question.id();
    }

    /** The patterns of the ids leave nothing in them that could turn the address. */
    private static List<Reference> references(LessonContent.Identifiers identifiers) {
        List<Reference> references = new ArrayList<>();
        identifiers.cve().forEach(id -> references.add(
                new Reference(id, "https://www.cve.org/CVERecord?id=" + id)));
        identifiers.cwe().forEach(id -> references.add(new Reference(id,
                "https://cwe.mitre.org/data/definitions/" + id.substring("CWE-".length()) + ".html")));
        identifiers.attack().forEach(id -> references.add(new Reference(id, "https://attack.mitre.org/"
                + (id.startsWith("TA") ? "tactics/" : id.startsWith("M") ? "mitigations/" : "techniques/")
                + id.replace('.', '/') + "/")));
        return references;
    }

    /** An empty line ends a paragraph; other ends of lines are spaces. */
    private static List<String> paragraphs(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        String unified = text.lines().map(String::strip).collect(Collectors.joining("\n"));
        return PARAGRAPH_END.splitAsStream(unified).map(paragraph -> paragraph.replace('\n', ' ').strip())
                .filter(paragraph -> !paragraph.isEmpty()).toList();
    }
}
