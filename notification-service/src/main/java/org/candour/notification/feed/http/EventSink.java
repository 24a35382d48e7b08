package org.candour.notification.feed.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.candour.notification.feed.LessonStream;
import org.candour.notification.lessons.Lesson;

/** Writes server-sent events (WHATWG HTML, section 9.2). */
final class EventSink implements LessonStream.Sink {

    private final OutputStream out;
    private final Function<Lesson, byte[]> json;
    private final String feedAddress;

    /**
     * Writes to this stream.
     *
     * @param json        a lesson on one line
     * @param feedAddress where a reader begins who is too far behind; its archives lead to everything older
     */
    EventSink(OutputStream out, Function<Lesson, byte[]> json, String feedAddress) {
        this.out = out;
        this.json = json;
        this.feedAddress = feedAddress;
    }

    @Override
    public void lesson(Lesson lesson) throws IOException {
        write("event: lesson\nid: " + lesson.sequence() + "\ndata: ");
        out.write(json.apply(lesson));
        write("\n\n");
        out.flush();
    }

    @Override
    public void reset(long sequence) throws IOException {
        write("event: reset\nid: " + sequence + "\ndata: {\"archive\":\"" + feedAddress + "\"}\n\n");
        out.flush();
    }

    @Override
    public void place(long sequence) throws IOException {
        write("id: " + sequence + "\n\n");
        out.flush();
    }

    @Override
    public void heartbeat() throws IOException {
        write(": here\n\n");
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
