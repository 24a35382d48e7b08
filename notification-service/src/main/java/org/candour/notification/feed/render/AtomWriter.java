package org.candour.notification.feed.render;

import java.time.Instant;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Topic;

/** Writes one Atom document. */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";
    /** A feed must say when it changed; one without lessons never has. */
    private static final Instant NEVER = Instant.parse("2026-01-01T00:00:00Z");

    private final XMLStreamWriter out;
    private final Addresses addresses;
    private final HtmlPages pages;

    AtomWriter(XMLStreamWriter out, Addresses addresses, HtmlPages pages) {
        this.out = out;
        this.addresses = addresses;
        this.pages = pages;
    }

    record Link(String relation, String type, String address) {}

    void feed(String id, String title, @Nullable Instant updated, List<Link> links, boolean archive,
            List<Lesson> lessons) throws XMLStreamException {
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        if (archive) {
            out.writeNamespace("fh", HISTORY);
            out.writeEmptyElement("fh", "archive", HISTORY);
        }
        element("id", id);
        element("title", title);
        element("updated", (updated == null ? NEVER : updated).toString());
        for (Link link : links) {
            link(link);
        }
        author("Candour");
        for (Lesson lesson : lessons) {
            entry(lesson);
        }
        out.writeEndElement();
    }

    private void entry(Lesson lesson) throws XMLStreamException {
        Lesson.Credit credit = lesson.credit();
        LessonView view = pages.view(lesson);
        out.writeStartElement("entry");
        out.writeAttribute("xml:lang", lesson.content().terms().language());
        element("id", Addresses.id(lesson));
        element("title", lesson.content().title());
        element("published", lesson.publishedAt().toString());
        element("updated", lesson.publishedAt().toString());
        link(new Link("alternate", "text/html", addresses.lesson(lesson)));
        author(credit == null ? "A company that is not named" : credit.name());
        for (Topic topic : lesson.content().topics()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", topic.word());
            out.writeAttribute("label", pages.label(topic));
        }
        element("rights", view.licence() + " " + view.licenceUrl());
        element("summary", pages.summary(lesson));
        out.writeStartElement("content");
        out.writeAttribute("type", "html");
        out.writeCharacters(pages.body(lesson));
        out.writeEndElement();
        out.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        out.writeStartElement("author");
        element("name", name);
        out.writeEndElement();
    }

    private void link(Link link) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", link.relation());
        out.writeAttribute("type", link.type());
        out.writeAttribute("href", link.address());
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
