package org.candour.notification.feed.render;

import java.io.StringReader;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.notification.feed.Representation;
import org.candour.notification.feed.Shelf;
import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.LessonContent;
import org.candour.notification.lessons.Samples;
import org.candour.notification.lessons.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class FormatsTest {

    private static final String HOSTILE = "</title><script>alert(1)</script> \"onload='x' javascript:alert(2) ]]> &lt;";

    private final Addresses addresses = new Addresses(URI.create("https://candour.example/"));
    private final HtmlPages pages = new HtmlPages(addresses, new StyleSheet().path());
    private final AtomFeeds atom = new AtomFeeds(addresses, pages);
    private final JsonFeeds json = new JsonFeeds(addresses, pages);
    private final Lesson hostile = Samples.lesson(1, hostileContent(),
            new Lesson.Credit(Samples.ACME, "Acme <b>& Sons</b>"));
    private final Shelf shelf = Shelf.EMPTY.with(List.of(hostile, Samples.lesson(2), Samples.lesson(3)));

    @Test
    void writesAtomThatAnotherParserReads() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(text(atom.newest(shelf, null))));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri)
                .containsExactly("urn:uuid:" + Samples.lesson(3).publicId(),
                        "urn:uuid:" + Samples.lesson(2).publicId(),
                        "urn:uuid:" + hostile.publicId());
        SyndEntry entry = feed.getEntries().getLast();
        assertThat(entry.getTitle()).isEqualTo(HOSTILE);
        assertThat(entry.getAuthor()).isEqualTo("Acme <b>& Sons</b>");
        assertThat(entry.getContents().getFirst().getType()).isEqualTo("html");
        assertThat(entry.getContents().getFirst().getValue()).contains("&lt;script&gt;")
                .doesNotContain("<script");
        assertThat(entry.getCategories()).extracting("name").contains("incident", "privacy", "it");
        assertThat(feed.getLinks()).extracting(SyndLink::getRel).contains("self", "alternate",
                "prev-archive");
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo(Samples.lesson(3).publishedAt());
    }

    @Test
    void writesAtomForEveryTopicAndForNoLessonAtAll() throws Exception {
        for (Topic topic : Topic.values()) {
            SyndFeed feed = new SyndFeedInput()
                    .build(new StringReader(text(atom.newest(Shelf.EMPTY, topic))));
            assertThat(feed.getEntries()).isEmpty();
        }
    }

    @Test
    void archivesEachMonth() throws Exception {
        Shelf months = Shelf.EMPTY.with(LongStream.rangeClosed(1, 70).mapToObj(Samples::lesson).toList());

        SyndFeed november = new SyndFeedInput().build(new StringReader(
                text(Objects.requireNonNull(atom.archive(months, YearMonth.of(2026, 11))))));

        assertThat(november.getEntries()).hasSize(30);
        assertThat(november.getLinks()).extracting(SyndLink::getRel, SyndLink::getHref).contains(
                org.assertj.core.groups.Tuple.tuple("prev-archive",
                        "https://candour.example/lessons/archive/2026-10.atom"),
                org.assertj.core.groups.Tuple.tuple("next-archive",
                        "https://candour.example/lessons/archive/2026-12.atom"),
                org.assertj.core.groups.Tuple.tuple("current", "https://candour.example/lessons.atom"));
        assertThat(atom.archive(months, YearMonth.of(2025, 1))).isNull();
    }

    @Test
    void saysTheSameInJson() {
        JsonNode feed = JsonMapper.builder().build().readTree(text(json.newest(shelf, Topic.INCIDENT)));

        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").asString())
                .isEqualTo("https://candour.example/lessons.json?topic=incident");
        JsonNode item = feed.path("items").get(2);
        assertThat(item.path("title").asString()).isEqualTo(HOSTILE);
        assertThat(item.path("content_html").asString()).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(item.at("/_candour/lesson/company/name").asString()).isEqualTo("Acme <b>& Sons</b>");
    }

    @Test
    void keepsMarkupOutOfPages() {
        String list = text(Objects.requireNonNull(pages.list(shelf, null, 1)));
        String page = text(pages.lesson(hostile));

        assertThat(list + page).doesNotContain("<script").doesNotContain("<b>").doesNotContain("onload='x'")
                .contains("&lt;script&gt;");
        assertThat(list + page).doesNotContainPattern("href=\"(?!https?://|/|#|data:,)");
        assertThat(list + page).doesNotContainPattern("<[^>]* style=").doesNotContain("th:");
    }

    @Test
    void turnsPagesUntilTheLast() {
        Shelf many = Shelf.EMPTY.with(LongStream.rangeClosed(1, 45).mapToObj(Samples::lesson).toList());

        assertThat(text(Objects.requireNonNull(pages.list(many, null, 3)))).contains("Page 3 of 3")
                .contains("href=\"/lessons?page=2\"").doesNotContain("Older");
        assertThat(text(Objects.requireNonNull(pages.list(many, Topic.IT, 2))))
                .contains("href=\"/lessons?topic=it&amp;page=3\"");
        assertThat(pages.list(many, null, 4)).isNull();
        assertThat(pages.list(many, null, 0)).isNull();
    }

    @Test
    void makesTheSameBytesEveryTime() {
        assertThat(json.newest(shelf, null).etag(false)).isEqualTo(json.newest(shelf, null).etag(false));
        assertThat(atom.newest(shelf, null).etag(false)).isEqualTo(atom.newest(shelf, null).etag(false));
    }

    private static LessonContent hostileContent() {
        return Samples.content(draft -> {
            draft.put("title", HOSTILE).put("whatHappened", HOSTILE + "\n\n" + HOSTILE);
            draft.put("howFound", HOSTILE).put("whatWeChanged", HOSTILE);
            draft.putArray("contributingFactors").add(HOSTILE);
            draft.withArray("whatOthersShouldDo").addObject().put("action", HOSTILE).put("effort", "days")
                    .put("audience", "hr");
            draft.withArray("peopleHarm").addObject().put("category", "other").put("otherCategory", HOSTILE)
                    .put("group", HOSTILE);
        });
    }

    private static String text(Representation representation) {
        return new String(representation.bytes(false), UTF_8);
    }
}
