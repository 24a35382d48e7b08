package org.candour.notification.feed.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.notification.feed.Representation;
import org.candour.notification.feed.Shelf;
import org.candour.notification.feed.render.LessonView.TopicView;
import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Topic;

/** The pages; they work without scripts, and their style is one file. */
public final class HtmlPages {

    /** The media type of a page. */
    public static final String TYPE = "text/html;charset=UTF-8";

    private static final int PAGE = 20;

    private final Templates templates = new Templates();
    private final LessonViews views;
    private final Addresses addresses;
    private final String stylePath;

    /**
     * Writes pages that refer to this style.
     *
     * @param stylePath the address of the style sheet on this site
     */
    public HtmlPages(Addresses addresses, String stylePath) {
        this.views = new LessonViews(addresses, new Labels());
        this.addresses = addresses;
        this.stylePath = stylePath;
    }

    /** The page of this number, counted from 1, of the lessons on a topic; null when there is no such page. */
    public @Nullable Representation list(Shelf shelf, @Nullable Topic topic, int number) {
        List<Lesson> lessons = shelf.newestFirst(topic);
        int pages = Math.max(1, (lessons.size() + PAGE - 1) / PAGE);
        if (number < 1 || number > pages) {
            return null;
        }
        List<Lesson> shown = lessons.subList((number - 1) * PAGE, Math.min(number * PAGE, lessons.size()));
        Map<String, Object> model = model(
                topic == null ? "Lessons learned" : "Lessons learned: " + views.label(topic),
                topic);
        model.put("lessons", shown.stream().map(views::of).toList());
        model.put("groups", groups(topic));
        model.put("topic", topic == null ? "" : views.label(topic));
        model.put("total", lessons.size());
        model.put("number", number);
        model.put("pages", pages);
        model.put("newer", number == 1 ? "" : pagePath(topic, number - 1));
        model.put("older", number == pages ? "" : pagePath(topic, number + 1));
        return html("list", model, lessons);
    }

    /** The page of one lesson, which prints as one sheet. */
    public Representation lesson(Lesson lesson) {
        Map<String, Object> model = model(lesson.content().title(), null);
        model.put("lesson", views.of(lesson));
        return html("lesson", model, List.of(lesson));
    }

    /** What a reader sees where there is no lesson. */
    public Representation notFound() {
        return html("not-found", model("No such lesson", null), List.of());
    }

    /** A lesson's body for a feed, with whole addresses. */
    String body(Lesson lesson) {
        Map<String, Object> model = new HashMap<>();
        model.put("lesson", views.of(lesson));
        return templates.render("body", model).strip();
    }

    String summary(Lesson lesson) {
        return Summaries.of(lesson.content().story().whatHappened());
    }

    LessonView view(Lesson lesson) {
        return views.of(lesson);
    }

    String label(Topic topic) {
        return views.label(topic);
    }

    private Map<String, Object> model(String title, @Nullable Topic topic) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", title);
        model.put("style", stylePath);
        model.put("atom", addresses.atom(topic));
        model.put("jsonFeed", addresses.jsonFeed(topic));
        model.put("stream", addresses.base() + "/lessons/stream");
        return model;
    }

    private List<Map.Entry<String, List<TopicView>>> groups(@Nullable Topic current) {
        List<Map.Entry<String, List<TopicView>>> groups = new ArrayList<>();
        groups.add(Map.entry("Kind", topics(Topic.INCIDENT, Topic.GOOD_PRACTICE, current)));
        groups.add(Map.entry("Harm to people", topics(Topic.LOSS_OF_LIFE, Topic.OTHER_HARM, current)));
        groups.add(Map.entry("Who should act", topics(Topic.BOARD, Topic.EVERYONE, current)));
        return groups;
    }

    private List<TopicView> topics(Topic first, Topic last, @Nullable Topic current) {
        return java.util.EnumSet.range(first, last).stream().map(topic -> views.topic(topic, current))
                .toList();
    }

    private static String pagePath(@Nullable Topic topic, int number) {
        return "/lessons?" + (topic == null ? "" : "topic=" + topic.word() + "&") + "page=" + number;
    }

    private Representation html(String template, Map<String, Object> model, List<Lesson> content) {
        byte[] bytes = templates.render(template, model).getBytes(StandardCharsets.UTF_8);
        return Representation.of(TYPE, bytes, Shelf.newest(content));
    }
}
