package org.candour.notification.feed.render;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A lesson in the words of a page. Everything is plain text, and a template escapes it; the only addresses are ones that
 * we made ourselves.
 */
public record LessonView(String url, String path, String kind, String kindWord, String title, String language,
        String credit, String date, String day, List<Fact> setting, List<String> whatHappened, String summary,
        List<String> howFound, List<String> factors, List<String> gaps, List<String> worked,
        List<String> whatWeChanged,
        List<Fact> handling, List<ActionView> actions, List<HarmView> harms, List<Reference> references,
        @Nullable Fact norm, String licence, String licenceUrl, List<TopicView> topics) {

    /** Something short with its name. */
    public record Fact(String name, String value) {}

    /** A thing to do. */
    public record ActionView(String action, String audience, String effort, @Nullable String question) {}

    /** A harm and how severe it was. */
    public record HarmView(String category, @Nullable String group, String people, List<Fact> severity,
            @Nullable String remedy) {}

    /** A public identifier and where it is explained. */
    public record Reference(String id, String url) {}

    /** A topic and its page. */
    public record TopicView(String word, String label, String path, boolean current) {}
}
