package org.candour.notification.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Samples;
import org.candour.notification.lessons.Topic;

import static org.assertj.core.api.Assertions.assertThat;

class LessonStreamTest {

    private final ScriptedNews news = new ScriptedNews(shelf(3));

    @Test
    void beginsWithNewsOnly() throws Exception {
        news.then(shelf(4));

        assertThat(stream(null)).containsExactly("place 3", "lesson 4");
    }

    @Test
    void goesOnAfterTheLastEvent() throws Exception {
        news.then(shelf(4));

        assertThat(stream("1")).containsExactly("place 1", "lesson 2", "lesson 3", "lesson 4");
    }

    @Test
    void goesOnFromTheVeryBeginning() throws Exception {
        assertThat(stream("0")).containsExactly("place 0", "lesson 1", "lesson 2", "lesson 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "-1", "one", "", "99999999999999999999", "1 "})
    void resetsAReaderWithAnUnknownId(String id) throws Exception {
        assertThat(stream(id)).containsExactly("reset 3");
    }

    @Test
    void resetsAReaderWhoIsMoreThan500Behind() throws Exception {
        ScriptedNews many = new ScriptedNews(shelf(501));

        assertThat(stream(many, "0")).containsExactly("reset 501");
        assertThat(stream(new ScriptedNews(shelf(501)), "1")).hasSize(501).endsWith("lesson 501");
    }

    @Test
    void resetsAReaderWhoFallsTooFarBehindWhileReading() throws Exception {
        news.then(shelf(504));

        assertThat(stream("3")).containsExactly("place 3", "reset 504");
    }

    @Test
    void givesASignOfLifeEvery20SecondsWithoutNews() throws Exception {
        news.silence().silence().then(shelf(4)).silence();

        assertThat(stream(null)).containsExactly("place 3", "heartbeat", "heartbeat", "lesson 4",
                "heartbeat");
        assertThat(news.waits()).allMatch(LessonStream.HEARTBEAT::equals);
        assertThat(LessonStream.HEARTBEAT).hasSeconds(20);
    }

    @Test
    void tellsOnlyTheTopicAndStillMovesThePlace() throws Exception {
        news.then(shelf(4));
        List<String> told = new ArrayList<>();

        new LessonStream(news, Topic.EXERCISE, new Recorder(told)).run(Optional.empty());

        assertThat(told).containsExactly("place 3", "place 4");
    }

    private List<String> stream(@Nullable String lastEventId) throws Exception {
        return stream(news, lastEventId);
    }

    private static List<String> stream(News news, @Nullable String lastEventId) throws Exception {
        List<String> told = new ArrayList<>();
        new LessonStream(news, null, new Recorder(told)).run(Optional.ofNullable(lastEventId));
        return told;
    }

    static Shelf shelf(long lessons) {
        return Shelf.EMPTY.with(LongStream.rangeClosed(1, lessons).mapToObj(Samples::lesson).toList());
    }

    private record Recorder(List<String> told) implements LessonStream.Sink {

        @Override
        public void lesson(Lesson lesson) throws IOException {
            told.add("lesson " + lesson.sequence());
        }

        @Override
        public void reset(long sequence) {
            told.add("reset " + sequence);
        }

        @Override
        public void place(long sequence) {
            told.add("place " + sequence);
        }

        @Override
        public void heartbeat() {
            told.add("heartbeat");
        }
    }
}
