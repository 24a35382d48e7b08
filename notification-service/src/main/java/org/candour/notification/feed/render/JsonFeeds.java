package org.candour.notification.feed.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.candour.notification.feed.Representation;
import org.candour.notification.feed.Shelf;
import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.PublicRecord;
import org.candour.notification.lessons.Topic;

/** JSON Feed 1.1, and lessons as plain JSON. */
public final class JsonFeeds {

    /** The media type of a JSON Feed. */
    public static final String FEED_TYPE = "application/feed+json";

    private static final String JSON_TYPE = "application/json";
    private static final int NEWEST = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Addresses addresses;
    private final HtmlPages pages;

    public JsonFeeds(Addresses addresses, HtmlPages pages) {
        this.addresses = addresses;
        this.pages = pages;
    }

    /** The newest lessons on a topic, or of all, as a JSON Feed. */
    public Representation newest(Shelf shelf, @Nullable Topic topic) {
        List<Lesson> lessons = shelf.newestFirst(topic).stream().limit(NEWEST).toList();
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title",
                topic == null
                        ? "Candour: lessons learned"
                        : "Candour: lessons learned, " + pages.label(topic));
        feed.put("description", "What companies learned, and what others should do.");
        feed.put("home_page_url", addresses.page(topic));
        feed.put("feed_url", addresses.jsonFeed(topic));
        feed.put("items", lessons.stream().map(this::item).toList());
        return Representation.of(FEED_TYPE, JSON.writeValueAsBytes(feed), Shelf.newest(lessons));
    }

    /** Lessons older than a sequence, the newest first; all of them from {@link Long#MAX_VALUE} on. */
    public Representation list(Shelf shelf, @Nullable Topic topic, long before) {
        List<Lesson> older = shelf.newestFirst(topic).stream().filter(lesson -> lesson.sequence() < before)
                .limit(NEWEST + 1L).toList();
        List<Lesson> lessons = older.subList(0, Math.min(NEWEST, older.size()));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("items", lessons.stream().map(PublicRecord::of).toList());
        if (older.size() > NEWEST) {
            list.put("next", String.valueOf(lessons.getLast().sequence()));
        }
        return Representation.of(JSON_TYPE, JSON.writeValueAsBytes(list), Shelf.newest(lessons));
    }

    /** One lesson. */
    public Representation lesson(Lesson lesson) {
        return Representation.of(JSON_TYPE, JSON.writeValueAsBytes(PublicRecord.of(lesson)),
                lesson.publishedAt());
    }

    private Map<String, Object> item(Lesson lesson) {
        Lesson.Credit credit = lesson.credit();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", Addresses.id(lesson));
        item.put("url", addresses.lesson(lesson));
        item.put("title", lesson.content().title());
        item.put("summary", pages.summary(lesson));
        item.put("content_html", pages.body(lesson));
        item.put("date_published", lesson.publishedAt().toString());
        item.put("authors",
                List.of(Map.of("name", credit == null ? "A company that is not named" : credit.name())));
        item.put("language", lesson.content().terms().language());
        item.put("tags", lesson.content().topics().stream().map(Topic::word).toList());
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("about", addresses.base() + "/docs");
        extension.put("lesson", PublicRecord.of(lesson));
        item.put("_candour", extension);
        return item;
    }
}
