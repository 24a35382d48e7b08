package org.candour.scoring.methodologies;

import org.junit.jupiter.api.Test;

import org.candour.scoring.methodologies.Methodologies.Whole;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link Methodologies} does. */
public abstract class MethodologiesContract {

    /** The implementation, empty. */
    protected abstract Methodologies methodologies();

    private final UploadedMethodology first = MethodologySamples.upload("water", "1");

    @Test
    void readsWhatWasAdded() {
        assertThat(methodologies().add(first, "{\"é\":\"\\u0001\"}")).isTrue();

        assertThat(methodologies().find(first.id())).contains(first);
        assertThat(methodologies().read(first.id())).contains(new Whole(first, "{\"é\":\"\\u0001\"}"));
    }

    @Test
    void findsNothingElse() {
        methodologies().add(first, "{}");

        assertThat(methodologies().find(new MethodologyId("water", "1.0"))).isEmpty();
        assertThat(methodologies().read(new MethodologyId("air", "1"))).isEmpty();
    }

    @Test
    void givesANameToOneOnly() {
        methodologies().add(first, "{}");

        assertThat(methodologies().add(MethodologySamples.upload("water", "1"), "{\"a\":1}")).isFalse();
        assertThat(methodologies().read(first.id())).contains(new Whole(first, "{}"));
    }

    @Test
    void listsAllByIdThenVersion() {
        for (String version : new String[]{"2", "1", "10"}) {
            methodologies().add(MethodologySamples.upload("water", version), "{}");
        }
        methodologies().add(MethodologySamples.upload("air", "9"), "{}");

        assertThat(methodologies().all()).extracting(each -> each.id().toString())
                .containsExactly("air/9", "water/1", "water/10", "water/2");
    }

    @Test
    void replacesTheContentOfTheRevisionBefore() {
        methodologies().add(first, "{}");
        UploadedMethodology second = first.replacedBy(MethodologySamples.head("water", "1", "b"),
                MethodologySamples.NOW.plusSeconds(1));

        assertThat(methodologies().replace(second, "{\"a\":1}")).isTrue();

        assertThat(methodologies().read(first.id())).contains(new Whole(second, "{\"a\":1}"));
    }

    @Test
    void keepsTheContentWhereOnlyTheRestChanges() {
        methodologies().add(first, "{\"a\":1}");
        UploadedMethodology opened = first
                .openedFor(new CommentPeriod(MethodologySamples.NOW, MethodologySamples.TODAY.plusDays(30)));

        assertThat(methodologies().replace(opened)).isTrue();

        assertThat(methodologies().read(first.id())).contains(new Whole(opened, "{\"a\":1}"));
    }

    @Test
    void changesOnlyFromTheRevisionBefore() {
        methodologies().add(first, "{}");
        methodologies().replace(first.settledNow());

        assertThat(methodologies().replace(first.settledNow())).isFalse();
        assertThat(methodologies().replace(first.replacedBy(first.head(), MethodologySamples.NOW), "{}"))
                .isFalse();
        assertThat(methodologies().find(first.id())).contains(first.settledNow());
    }

    @Test
    void changesNothingThatIsNotThere() {
        assertThat(methodologies().replace(first.settledNow())).isFalse();
        assertThat(methodologies().replace(first.settledNow(), "{}")).isFalse();
        assertThat(methodologies().find(first.id())).isEmpty();
    }

}
