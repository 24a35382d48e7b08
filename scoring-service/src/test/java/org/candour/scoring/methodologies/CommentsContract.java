package org.candour.scoring.methodologies;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.methodologies.Comment.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link Comments} does. */
public abstract class CommentsContract {

    /** What the comments are about. */
    protected static final MethodologyId WATER = new MethodologyId("water", "1");

    /** The implementation, empty. */
    protected abstract Comments comments();

    @Test
    void findsWhatWasSaid() {
        Comment whole = comment(1, WATER, null);
        Comment part = comment(2, WATER, "/rules/a~1b");
        comments().add(whole);
        comments().add(part);

        assertThat(comments().find(WATER, whole.id())).contains(whole);
        assertThat(comments().find(WATER, part.id())).contains(part);
    }

    @Test
    void keepsTheSameWordsOfOnePersonAtOnePlaceOnce() {
        Comment first = comment(1, WATER, "/rules");
        Comment again = comment(2, WATER, "/rules");

        assertThat(comments().add(first)).isEqualTo(first);
        assertThat(comments().add(again)).isEqualTo(first);
        assertThat(comments().answer(first.answered(answer("Thank you.")))).isTrue();
        assertThat(comments().add(again)).isEqualTo(first.answered(answer("Thank you.")));

        Comment elsewhere = comment(3, WATER, null);
        Comment whole = comment(4, WATER, "");
        Comment ofAnother = new Comment(id(5), WATER, MethodologySamples.withoutPerson("somebody"),
                MethodologySamples.NOW, "/rules", first.text(), null);
        for (Comment other : List.of(elsewhere, whole, ofAnother)) {
            assertThat(comments().add(other)).isEqualTo(other);
        }
        assertThat(comments().page(WATER, null, 10)).extracting(Comment::id).containsExactly(id(1), id(3),
                id(4), id(5));
    }

    @Test
    void findsNothingAboutAnotherVersion() {
        Comment comment = comment(1, WATER, null);
        comments().add(comment);

        assertThat(comments().find(new MethodologyId("water", "2"), comment.id())).isEmpty();
        assertThat(comments().page(new MethodologyId("water", "2"), null, 10)).isEmpty();
        assertThat(comments().find(WATER, id(2))).isEmpty();
    }

    @Test
    void pagesInTheOrderOfIds() {
        for (int number : new int[]{3, 1, 5, 2, 4}) {
            comments().add(comment(number, WATER, "/rules/" + number));
        }

        List<Comment> first = comments().page(WATER, null, 2);
        List<Comment> second = comments().page(WATER, first.getLast().id(), 10);

        assertThat(first).extracting(Comment::id).containsExactly(id(1), id(2));
        assertThat(second).extracting(Comment::id).containsExactly(id(3), id(4), id(5));
    }

    @Test
    void keepsTheFirstAnswer() {
        Comment comment = comment(1, WATER, null);
        comments().add(comment);

        assertThat(comments().answer(comment.answered(answer("Thank you.")))).isTrue();
        assertThat(comments().answer(comment.answered(answer("No.")))).isFalse();

        assertThat(comments().find(WATER, comment.id())).contains(comment.answered(answer("Thank you.")));
    }

    @Test
    void answersNothingThatWasNotSaid() {
        assertThat(comments().answer(comment(1, WATER, null).answered(answer("Yes.")))).isFalse();
        assertThat(comments().find(WATER, id(1))).isEmpty();
    }

    /** One of the defender's, always in the same words. */
    protected static Comment comment(int number, MethodologyId methodology, @Nullable String pointer) {
        return new Comment(id(number), methodology, MethodologySamples.withoutPerson("defender"),
                MethodologySamples.NOW, pointer, "Why is rest 2?\nÜber <b>this</b> 💧", null);
    }

    private static Answer answer(String text) {
        return new Answer(MethodologySamples.official("author"), MethodologySamples.NOW, text);
    }

    private static UUID id(int number) {
        return UUID.fromString("01900000-0000-7000-8000-00000000000" + number);
    }

}
