package org.candour.scoring.scores;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.candour.scoring.scores.Filings.Expected;
import org.candour.scoring.scores.Filings.Receipt;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link Filings} does. */
public abstract class FilingsContract {

    /** The implementation, empty. */
    protected abstract Filings filings();

    @Test
    void keepsNewFilings() {
        List<Receipt> receipts = filings()
                .keep(List.of(Samples.filing(1), Samples.filing(2)));

        assertThat(receipts).containsExactly(Receipt.KEPT, Receipt.KEPT);
    }

    @Test
    void tellsWhatWasSeenFromWhatIsNew() {
        ReceivedFiling first = Samples.filing(1);
        filings().keep(List.of(first));

        List<Receipt> receipts = filings()
                .keep(List.of(Samples.filing(2), first, Samples.filing(3)));

        assertThat(receipts).containsExactly(Receipt.KEPT, Receipt.SEEN, Receipt.KEPT);
    }

    @Test
    void tellsTwoOfTheSameInOneWrite() {
        ReceivedFiling filing = Samples.filing(1);

        assertThat(filings().keep(List.of(filing, filing)))
                .containsExactly(Receipt.KEPT, Receipt.SEEN);
    }

    @Test
    void givesAPositionToOneFilingOnly() {
        filings().keep(List.of(Samples.filing(1)));

        assertThat(filings().keep(List.of(Samples.filing(1))))
                .containsExactly(Receipt.POSITION_TAKEN);
    }

    @Test
    void findsWhoseADisclosureIsAndItsScoresByVersionThenMethodology() {
        String disclosure = UUID.randomUUID().toString();
        filings().expect(List.of(of(disclosure, 10, "b"), of(disclosure, 2, "a")));
        filings().expect(List.of(of(disclosure, 10, "a"), of(disclosure, 2, "a")));

        Filings.ReceivedDisclosure found = filings().find(disclosure).orElseThrow();

        assertThat(found.company()).isEqualTo(Samples.ACME);
        assertThat(found.scores()).containsExactly(disclosure + ":2:a:1", disclosure + ":10:a:1",
                disclosure + ":10:b:1");
    }

    @Test
    void findsAllScoresOfAFirstVersionThatComesAgain() {
        String disclosure = UUID.randomUUID().toString();
        filings().expect(List.of(of(disclosure, 1, "a"), of(disclosure, 1, "b")));
        filings().expect(List.of(of(disclosure, 2, "a"), of(disclosure, 1, "c"), of(disclosure, 1, "a")));

        assertThat(filings().find(disclosure).orElseThrow().scores()).containsExactly(disclosure + ":1:a:1",
                disclosure + ":1:b:1", disclosure + ":1:c:1", disclosure + ":2:a:1");
        assertThat(filings().newest(List.of(disclosure))).isEqualTo(Map.of(disclosure, 2));
    }

    @Test
    void findsADisclosureWithoutScores() {
        ReceivedFiling filing = Samples.filing(1);
        filings().expect(List.of(new Expected(filing, List.of())));

        assertThat(filings().find(filing.disclosure()).orElseThrow().scores()).isEmpty();
    }

    @Test
    void findsNothingOfADisclosureWhoseFilingIsOnlyKept() {
        ReceivedFiling filing = Samples.filing(1);
        filings().keep(List.of(filing));

        assertThat(filings().find(filing.disclosure())).isEmpty();
    }

    @Test
    void findsNothingOfAnUnknownDisclosure() {
        assertThat(filings().find(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void fetchesWhatIsKeptAtPositionsInTheirOrder() {
        ReceivedFiling second = Samples.filing(2);
        ReceivedFiling seventh = Samples.filing(7);
        filings().keep(List.of(seventh, second));

        List<KeptFiling> found = filings().at(List.of(1L, 7L, 2L, 3L));

        assertThat(found).extracting(KeptFiling::position).containsExactly(2L, 7L);
        assertThat(found).extracting(KeptFiling::disclosure).containsExactly(second.disclosure(),
                seventh.disclosure());
        assertThat(found.getFirst().version()).isEqualTo(second.version());
        assertThat(found.getFirst().announcement()).isEqualTo(second.announcement());
    }

    @Test
    void hasNothingAboveItsCeiling() {
        assertThat(filings().ceiling()).isZero();
        filings().keep(List.of(Samples.filing(1)));
        assertThat(filings().ceiling()).isPositive();
        filings().keep(List.of(Samples.filing(4_000), Samples.filing(4_001)));
        filings().keep(List.of(Samples.filing(2)));

        assertThat(filings().ceiling()).isBetween(4_001L, 5_001L);
    }

    @Test
    void knowsTheNewestVersionOfWhichReadersWereTold() {
        String disclosure = UUID.randomUUID().toString();
        ReceivedFiling onlyKept = Samples.filing(9);
        filings().keep(List.of(onlyKept));
        filings().expect(List.of(of(disclosure, 2, "a"), of(disclosure, 10, "a")));
        filings().expect(List.of(of(disclosure, 3, "b")));

        assertThat(filings().newest(List.of(disclosure, onlyKept.disclosure())))
                .isEqualTo(Map.of(disclosure, 10));
    }

    private static Expected of(String disclosure, int version, String methodology) {
        return new Expected(Samples.filing(Samples.ACME, disclosure, version, version),
                List.of(disclosure + ":" + version + ":" + methodology + ":1"));
    }

}
