package org.candour.notification.feed;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Samples;
import org.candour.notification.lessons.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShelfTest {

    private final Shelf shelf = Shelf.EMPTY.with(List.of(Samples.lesson(1), Samples.lesson(2),
            Samples.lesson(3, Samples.content(json -> json.put("kind", "near-miss")), null),
            Samples.lesson(4)));

    @Test
    void refusesAGap() {
        assertThatThrownBy(() -> Shelf.EMPTY.with(List.of(Samples.lesson(2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsTheNewestFirst() {
        assertThat(shelf.newestFirst((Topic) null)).extracting(Lesson::sequence).containsExactly(4L, 3L, 2L,
                1L);
        assertThat(shelf.newestFirst(Topic.NEAR_MISS)).extracting(Lesson::sequence).containsExactly(3L);
    }

    @Test
    void tellsWhatFollows() {
        assertThat(shelf.after(2)).extracting(Lesson::sequence).containsExactly(3L, 4L);
        assertThat(shelf.after(4)).isEmpty();
        assertThat(shelf.after(99)).isEmpty();
    }

    @Test
    void knowsItsMonths() {
        assertThat(shelf.months()).containsExactly(YearMonth.of(2026, 10));
        assertThat(shelf.newestFirst(YearMonth.of(2026, 10))).hasSize(4);
    }
}
