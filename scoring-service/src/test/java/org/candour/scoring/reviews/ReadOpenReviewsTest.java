package org.candour.scoring.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.scores.Filings.Expected;
import org.candour.scoring.scores.InMemoryFilings;
import org.candour.scoring.scores.InMemoryPublications;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class ReadOpenReviewsTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");

    private final InMemoryFilings filings = new InMemoryFilings();

    private final InMemoryPublications publications = new InMemoryPublications();

    private final InMemoryReviews reviews = new InMemoryReviews();

    private final List<UnderAppeal.Indicator> appealed = new ArrayList<>();

    private final ReadOpenReviews reading = new ReadOpenReviews(filings, publications, reviews, new Audiences(
            Map.of(new FormRef("cpg", "2.0"), Set.of("2.B"), new FormRef("rdr", "2020"), Set.of())),
            _ -> appealed);

    private final ReceivedFiling filing = Samples.filing(1);

    @Test
    void showsDecisionsAboutPublicAnswersOfWhatIsPublishedAndClosed() {
        scored();
        closed(confirmed("cpg", "2.B"), confirmed("cpg", "2.C"), choice("rdr", "G1"), choice("other", "X"));
        assertThat(reading.of(filing.disclosure())).isEmpty();
        published();

        assertThat(reading.of(filing.disclosure())).singleElement().satisfies(review -> {
            assertThat(review.authority()).isEqualTo("An authority");
            assertThat(review.reviewer()).isEqualTo("p-1");
            assertThat(review.decisions()).extracting(each -> each.decision().question()).containsExactly(
                    "2.C",
                    "G1");
        });
        assertThat(reading.of("nothing")).isEmpty();
    }

    @Test
    void showsWhatAFurtherClosingDecidedAboutPublicAnswersAndNoTraceOfOthers() {
        scored();
        published();
        ReviewState.Closed first = state(confirmed("cpg", "2.B"), confirmed("cpg", "2.C"));
        ReviewState.Closed hidden = first.further(closing(choice("cpg", "2.B"), "cpg", "2.B"));
        reviews.keep(review(first));
        List<OpenReview> before = reading.of(filing.disclosure());
        reviews.keep(new Review(review(hidden).id(), 2, filing.company(), Pseudonyms.fresh(), List.of(),
                hidden));
        assertThat(reading.of(filing.disclosure())).isEqualTo(before);

        ReviewState.Closed seen = hidden.further(closing(choice("rdr", "G1"), "cpg", "2.C"));
        reviews.keep(new Review(review(seen).id(), 3, filing.company(), Pseudonyms.fresh(), List.of(), seen));
        assertThat(reading.of(filing.disclosure())).singleElement().satisfies(review -> {
            assertThat(review.reviewer()).isEqualTo("p-2");
            assertThat(review.closed()).isEqualTo(NOW.plusSeconds(60));
            assertThat(review.decisions()).extracting(each -> each.decision().question())
                    .containsExactly("G1");
        });
    }

    @Test
    void saysWhatIsUnderAppealWhereEverybodyMayKnow() {
        scored();
        published();
        closed(confirmed("cpg", "2.C"));
        List<OpenReview> before = reading.of(filing.disclosure());
        appealed.add(new UnderAppeal.Indicator("candour/1", "technical", false));
        assertThat(reading.of(filing.disclosure())).isEqualTo(before);

        appealed.add(new UnderAppeal.Indicator("candour/1", "2.C", true));
        assertThat(reading.of(filing.disclosure()).getFirst().underAppeal())
                .extracting(UnderAppeal.Indicator::indicator).containsExactly("2.C");
    }

    @Test
    void showsNothingThatIsNotClosed() {
        scored();
        published();
        reviews.keep(review(new ReviewState.Open()));

        assertThat(reading.of(filing.disclosure())).isEmpty();
        assertThat(reading.overrides()).isEmpty();
    }

    @Test
    void countsWhatIsDecidedOtherwiseThanFiled() {
        closed(confirmed("cpg", "2.B"), choice("cpg", "2.B"), confirmed("cpg", "2.C"), choice("rdr", "G1"));
        assertThat(reading.overrides()).isEmpty();
        published();

        assertThat(reading.overrides()).containsExactly(new Overrides("An authority", 1, 2, 1));
    }

    private void scored() {
        filings.keep(List.of(filing));
        filings.expect(List.of(new Expected(filing, List.of(filing.disclosure() + ":1:alpha:1"))));
    }

    private void published() {
        publications.keep(List.of(new Publication(filing.disclosure(), 1, 1, filing.company(), NOW)));
    }

    private void closed(ReasonedDecision... decisions) {
        reviews.keep(review(state(decisions)));
    }

    private static ReviewState.Closed state(ReasonedDecision... decisions) {
        Official ann = new Official("client:regulator", "user:ann", "p-1");
        return new ReviewState.Closed(new ReviewState.Shown(ann,
                new ReviewDraft(new Depth.Full(), List.of(decisions)), NOW, LocalDate.EPOCH, true, null,
                null),
                "An authority", NOW, "AQEB");
    }

    private static Closing closing(ReasonedDecision decision, String form, String question) {
        return new Closing(new Official("client:reviewer2", "user:ben", "p-2"), "An authority",
                NOW.plusSeconds(60), List.of(decision),
                List.of(new DecidedPlace(form, question, null, null)), "AQEC", "an appeal", null);
    }

    private Review review(ReviewState state) {
        return new Review(new ReviewId(filing.disclosure(), 1), 1, filing.company(), Pseudonyms.fresh(),
                List.of(),
                state);
    }

    private static ReasonedDecision confirmed(String form, String question) {
        return new ReasonedDecision(new Decision.OnAnswer(form, question, null, null, null, null), "So.",
                List.of(), null);
    }

    private static ReasonedDecision choice(String form, String question) {
        return new ReasonedDecision(new Decision.OnAnswer(form, question, null, "YES", null, null), "So.",
                List.of(), null);
    }

}
