package org.candour.scoring.scores;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadScoresTest {

    private final InMemoryFilings filings = new InMemoryFilings();

    private final InMemoryScores scores = new InMemoryScores();

    private final ReadScores readScores = new ReadScores(filings, scores, ClosedReviews.NONE);

    @Test
    void readsTheScoresOfTheCompanyThatMayBeRead() {
        ReceivedFiling filing = scored();

        assertThat(readScores.of(filing.disclosure(), Samples.ACME::equals)).hasSize(2);
    }

    @Test
    void showsNothingOfAnotherCompany() {
        assertThat(readScores.of(scored().disclosure(), Samples.GLOBEX::equals)).isEmpty();
    }

    @Test
    void showsNothingBeforeTheScoreStands() {
        ReceivedFiling filing = Samples.filing(1);
        filings.expect(List.of(new Filings.Expected(filing, List.of(filing.disclosure() + ":1:alpha:1"))));

        assertThat(readScores.of(filing.disclosure(), company -> true)).isEmpty();
    }

    @Test
    void showsNothingOfAnUnknownDisclosure() {
        assertThat(readScores.of("nothing", company -> true)).isEmpty();
    }

    @Test
    void readsOneScoreOfTheCompanyThatMayBeRead() {
        ReceivedFiling filing = scored();
        String id = filing.disclosure() + ":1:beta:1";

        assertThat(readScores.one(id, Samples.ACME::equals)).isPresent();
        assertThat(readScores.one(id, Samples.GLOBEX::equals)).isEmpty();
    }

    @Test
    void findsNoScoreByHalfAnId() {
        String disclosure = scored().disclosure();

        for (String id : List.of(disclosure, disclosure + ":", disclosure + ":1:beta",
                disclosure + ":2:beta:1", ":",
                "")) {
            assertThat(readScores.one(id, company -> true)).as(id).isEmpty();
        }
    }

    private ReceivedFiling scored() {
        ReceivedFiling filing = Samples.filing(1);
        new ScoreFilings(filings, scores, SampleFunction::new).score(List.of(filing));
        return filing;
    }

}
