package org.candour.scoring.scores;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link Publications} does. */
public abstract class PublicationsContract {

    private static final Instant WHEN = Instant.parse("2026-11-03T10:00:00.123456Z");

    private final String disclosure = UUID.randomUUID().toString();

    /** The implementation, empty. */
    protected abstract Publications publications();

    @Test
    void findsWhatIsPublicAndNothingElse() {
        Publication second = publication(2, 20, WHEN);
        publications().keep(List.of(publication(1, 10, WHEN), second));

        assertThat(publications().find(disclosure, List.of(2, 3))).containsOnlyKeys(2).containsValue(second);
    }

    @Test
    void findsNothingOfAnotherDisclosure() {
        publications().keep(List.of(publication(1, 10, WHEN)));

        assertThat(publications().find(UUID.randomUUID().toString(), List.of(1))).isEmpty();
    }

    @Test
    void findsEveryVersionThatIsPublicByItsNumber() {
        Publication tenth = publication(10, 30, WHEN);
        Publication second = publication(2, 20, WHEN);
        publications().keep(List.of(tenth, second,
                new Publication(UUID.randomUUID().toString(), 3, 15, Samples.GLOBEX, WHEN)));

        assertThat(publications().of(disclosure).values()).containsExactly(second, tenth);
        assertThat(publications().of(disclosure).lastKey()).isEqualTo(10);
        assertThat(publications().of("another")).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsAskedFor() {
        publications().keep(List.of(publication(1, 10, WHEN)));

        assertThat(publications().find(disclosure, List.of())).isEmpty();
    }

    @Test
    void keepsTheFirstWordAboutAVersionAndCountsTheRest() {
        Publication first = publication(1, 10, WHEN);

        assertThat(publications().keep(List.of(first))).isZero();
        assertThat(publications()
                .keep(List.of(publication(1, 10, WHEN.plusSeconds(1)), publication(2, 11, WHEN))))
                .isEqualTo(1);
        assertThat(publications().find(disclosure, List.of(1, 2))).containsEntry(1, first).containsOnlyKeys(1,
                2);
    }

    @Test
    void keepsOneOfTwoInOneWrite() {
        Publication publication = publication(1, 10, WHEN);

        assertThat(publications().keep(List.of(publication, publication))).isEqualTo(1);
        assertThat(publications().find(disclosure, List.of(1))).containsEntry(1, publication);
    }

    @Test
    void listsTheLatestVersionOfEachDisclosureByPosition() {
        Publication other = new Publication(UUID.randomUUID().toString(), 1, 15, Samples.GLOBEX, WHEN);
        Publication tenth = publication(10, 30, WHEN);
        publications().keep(List.of(tenth, other, publication(2, 20, WHEN.plusSeconds(9))));

        assertThat(publications().latest(Instant.MAX)).containsExactly(other, tenth);
    }

    @Test
    void listsWhatWasTheLatestVersionAtAMoment() {
        Publication first = publication(1, 10, WHEN);
        publications().keep(List.of(first, publication(2, 20, WHEN.plusSeconds(9))));

        assertThat(publications().latest(WHEN.plusSeconds(9))).containsExactly(first);
        assertThat(publications().latest(WHEN)).isEmpty();
    }

    @Test
    void listsNothingWhereNothingIsPublic() {
        assertThat(publications().latest(Instant.MAX)).isEmpty();
    }

    private Publication publication(int version, long position, Instant when) {
        return new Publication(disclosure, version, position, Samples.ACME, when);
    }

}
