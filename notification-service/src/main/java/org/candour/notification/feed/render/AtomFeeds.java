package org.candour.notification.feed.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import org.candour.notification.feed.Representation;
import org.candour.notification.feed.Shelf;
import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Topic;

/** Atom (RFC 4287): a feed of the newest, and an archive for each month (RFC 5005). */
public final class AtomFeeds {

    /** The media type. */
    public static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final int NEWEST = 50;

    private final Addresses addresses;
    private final HtmlPages pages;
    private final XMLOutputFactory xml = XMLOutputFactory.newFactory();

    public AtomFeeds(Addresses addresses, HtmlPages pages) {
        this.addresses = addresses;
        this.pages = pages;
    }

    /** The newest lessons on a topic, or of all. */
    public Representation newest(Shelf shelf, @Nullable Topic topic) {
        List<Lesson> lessons = shelf.newestFirst(topic).stream().limit(NEWEST).toList();
        String title = topic == null
                ? "Candour: lessons learned"
                : "Candour: lessons learned, " + pages.label(topic);
        return write(
                new Head(Addresses.feedId(topic == null ? "all" : topic.word()), title, addresses.atom(topic),
                        addresses.page(topic), null, topic == null ? before(shelf, null) : null, null),
                lessons);
    }

    /** The archive of a month; null when no lesson was released in it. */
    public @Nullable Representation archive(Shelf shelf, YearMonth month) {
        if (!shelf.months().contains(month)) {
            return null;
        }
        YearMonth next = shelf.months().higher(month);
        return write(new Head(Addresses.feedId(month.toString()), "Candour: lessons learned, " + month,
                addresses.archive(month), addresses.page(null), addresses.atom(null), before(shelf, month),
                next == null ? null : addresses.archive(next)), shelf.newestFirst(month));
    }

    private @Nullable String before(Shelf shelf, @Nullable YearMonth month) {
        YearMonth earlier = month != null
                ? shelf.months().lower(month)
                : shelf.months().isEmpty() ? null : shelf.months().last();
        return earlier == null ? null : addresses.archive(earlier);
    }

    /** What stands above the entries; {@code current} is set in an archive only. */
    private record Head(String id, String title, String self, String page, @Nullable String current,
            @Nullable String previousArchive, @Nullable String nextArchive) {}

    private Representation write(Head head, List<Lesson> lessons) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Instant newest = Shelf.newest(lessons);
        try {
            XMLStreamWriter out = xml.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            new AtomWriter(out, addresses, pages).feed(head.id(), head.title(), newest, links(head),
                    head.current() != null, lessons);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a lesson could not be written as XML", e);
        }
        return Representation.of(TYPE, bytes.toByteArray(), newest);
    }

    private static List<AtomWriter.Link> links(Head head) {
        List<AtomWriter.Link> links = new java.util.ArrayList<>();
        links.add(new AtomWriter.Link("self", "application/atom+xml", head.self()));
        links.add(new AtomWriter.Link("alternate", "text/html", head.page()));
        add(links, "current", head.current());
        add(links, "prev-archive", head.previousArchive());
        add(links, "next-archive", head.nextArchive());
        return links;
    }

    private static void add(List<AtomWriter.Link> links, String relation, @Nullable String address) {
        if (address != null) {
            links.add(new AtomWriter.Link(relation, "application/atom+xml", address));
        }
    }
}
