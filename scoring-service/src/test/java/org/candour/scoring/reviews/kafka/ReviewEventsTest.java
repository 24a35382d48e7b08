package org.candour.scoring.reviews.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ScoreReviewed;
import org.candour.scoring.reviews.explained.EngineReviews;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.PublicRecords;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.explained.EngineRecords;
import org.candour.support.outbox.OutgoingEvent;
import org.candour.testing.EventSchemas;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewEventsTest {

    private static final ReviewId ID = new ReviewId("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1);

    private static final String COMPANY = "XI-LEI-ZZZZ00ACME0000000004";

    /** A practice whose answers are for reviewers only. */
    private static final String HIDDEN = "2.B";

    private final PublicRecords records = EngineRecords.of(EngineReviews.audiences());

    private final MethodologyReference candour = reference();

    @Test
    void isWhatTheContractSays() {
        OutgoingEvent told = told("IMPLEMENTED", null);

        EventSchemas.assertValid("org.candour.score.reviewed.v1", told.event().data());
        assertThat(told.topic()).isEqualTo("candour.scores.v1");
        assertThat(told.event().key()).isEqualTo(COMPANY);
        JsonNode data = JsonMapper.shared().readTree(told.event().data());
        assertThat(data.path("score").stringValue()).isEqualTo(ID + ":candour:1:reviewed:1");
        assertThat(
                data.path("results").path("rights-in-security").path("reviewed").path("exact").stringValue())
                .isEqualTo("25/4");
        assertThat(data.path("review").path("closedAt").stringValue())
                .isEqualTo("2026-11-20T08:00:00.000001Z");
    }

    @Test
    void tellsNothingOfAnswersForReviewersOrOfWhatWasDecidedAboutThem() {
        String nothingHidden = told(null, null).event().data();

        assertThat(told("IMPLEMENTED", null).event().data()).isEqualTo(nothingHidden)
                .contains("\"hygiene\":{\"withheld\":true}");
        assertThat(told("IMPLEMENTED", "NOT_IMPLEMENTED").event().data()).isEqualTo(nothingHidden);
    }

    @Test
    void tellsTwoAttemptsApart() {
        assertThat(told(null, null).event().id()).isNotEqualTo(told(null, null).event().id());
    }

    private OutgoingEvent told(@Nullable String filed, @Nullable String decided) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(new Decision.OnAnswer("rights-security", "R1", null, null,
                Rational.of(1, 2), null));
        if (decided != null) {
            decisions.add(new Decision.OnAnswer("cpg", HIDDEN, new At("scope", "IT"), decided, null, null));
        }
        byte[] record = records.reviewed(filing(filed), candour,
                new ReviewDecisions(1, "AQEB", Decisions.of(decisions))).orElseThrow();
        return ReviewEvents.of(new ScoreReviewed(ID, 1, 7, COMPANY, candour, "An authority",
                Instant.parse("2026-11-20T08:00:00.000001Z"), record));
    }

    private static ReceivedFiling filing(@Nullable String hidden) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            answers.add(
                    new Answer("rights-security", "R" + i, null, "IN_PLACE", List.of(), false, List.of()));
        }
        answers.add(
                new Answer("cpg", "1.A", new At("scope", "IT"), "IMPLEMENTED", List.of(), false, List.of()));
        if (hidden != null) {
            answers.add(
                    new Answer("cpg", HIDDEN, new At("scope", "IT"), hidden, List.of(), false, List.of()));
        }
        return new ReceivedFiling(ID.disclosure(), 1, 2, 7, COMPANY, "sha256:" + "d".repeat(64), Map.of(),
                Instant.parse("2026-03-01T12:00:00Z"), true,
                new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null,
                        List.of(new FormRef("cpg", "2.0"), new FormRef("rights-security", "1")), answers),
                new byte[0]);
    }

    private static MethodologyReference reference() {
        return ShippedMethodologies.all().stream().filter(each -> each.id().equals("candour")).findAny()
                .map(found -> new MethodologyReference(found.id(), found.version(), found.digest()))
                .orElseThrow();
    }

}
