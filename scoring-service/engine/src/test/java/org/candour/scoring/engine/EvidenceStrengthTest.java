package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Evidence.Maker;
import org.candour.scoring.engine.Evidence.Quote;
import org.candour.scoring.engine.Evidence.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.engine.Evidence.Maker.INDEPENDENT;
import static org.candour.scoring.engine.Evidence.Maker.OWN;
import static org.candour.scoring.engine.Evidence.Quote.FOUND;
import static org.candour.scoring.engine.Evidence.Quote.NONE;
import static org.candour.scoring.engine.Evidence.Quote.NOT_FOUND;
import static org.candour.scoring.engine.Evidence.State.CAPTURED;
import static org.candour.scoring.engine.Evidence.State.DECLARED;
import static org.candour.scoring.engine.Evidence.State.HELD;
import static org.candour.scoring.engine.Evidence.State.UPLOADED;

/** The table of strengths of candour/1, one rule at a time, through a real score. */
class EvidenceStrengthTest {

    private static final LocalDate IN_PERIOD = LocalDate.of(2025, 6, 30);

    @Test
    void independentEvidenceIsFull() {
        assertThat(strength("R1", item(UPLOADED, "audit", INDEPENDENT, NONE, false))).isEqualTo("1");
        assertThat(strength("R1", item(CAPTURED, "audit", INDEPENDENT, NONE, false))).isEqualTo("1");
        assertThat(strength("3.A", item(UPLOADED, "test", INDEPENDENT, NONE, false))).isEqualTo("1");
    }

    @Test
    void capturedPublicPageIsFullWhereItsQuoteIsFound() {
        assertThat(strength("R1", item(CAPTURED, "report", OWN, FOUND, true))).isEqualTo("1");
        assertThat(strength("R1", item(CAPTURED, "report", OWN, NONE, true))).isEqualTo("1/2");
        assertThat(strength("R1", item(CAPTURED, "report", OWN, NOT_FOUND, true))).isEqualTo("0");
        assertThat(strength("R1", item(CAPTURED, "report", OWN, FOUND, false))).isEqualTo("1/2");
        assertThat(strength("3.A", item(CAPTURED, "report", OWN, FOUND, true))).isEqualTo("1/2");
    }

    @Test
    void ownRecordsAndWhatIsHeldAreHalf() {
        assertThat(strength("R1", item(UPLOADED, "record", OWN, NONE, false))).isEqualTo("1/2");
        assertThat(strength("R1", item(HELD, "audit", INDEPENDENT, NONE, false))).isEqualTo("1/2");
    }

    @Test
    void saidIsNotShown() {
        assertThat(strength("R1", item(DECLARED, "audit", INDEPENDENT, FOUND, true))).isEqualTo("0");
        assertThat(strength("R1", item(UPLOADED, "filing", OWN, NONE, true))).isEqualTo("0");
        assertThat(strength("R1")).isEqualTo("0");
    }

    @Test
    void whatIsPublicByNatureIsShownInPublicOnly() {
        assertThat(strength("R3", item(UPLOADED, "audit", INDEPENDENT, NONE, false))).isEqualTo("0");
        assertThat(strength("R3", item(HELD, "record", OWN, NONE, true))).isEqualTo("0");
        assertThat(strength("R3", item(UPLOADED, "record", OWN, NONE, true))).isEqualTo("1/2");
        assertThat(strength("R3", item(CAPTURED, "record", OWN, FOUND, true))).isEqualTo("1");
    }

    @Test
    void figuresOrAnIndependentStatementAreFullWherePeopleAreConcerned() {
        assertThat(strength("R6", item(UPLOADED, "audit", INDEPENDENT, NONE, false))).isEqualTo("1/2");
        assertThat(strength("R6", item(UPLOADED, "statement", INDEPENDENT, NONE, false))).isEqualTo("1");
        assertThat(strength("R6", facts(CAPTURED, true, false, false, false))).isEqualTo("1");
        assertThat(strength("R6", facts(CAPTURED, true, true, false, false))).isEqualTo("0");
        assertThat(strength("R1", facts(CAPTURED, true, true, false, false))).isEqualTo("1");
    }

    @Test
    void scanIsHalfAtANamedPage() {
        assertThat(strength("R1", facts(UPLOADED, false, false, true, true))).isEqualTo("1/2");
        assertThat(strength("R1", facts(UPLOADED, false, false, true, false))).isEqualTo("0");
    }

    @Test
    void hostsRootPageShowsNothing() {
        assertThat(strength("R1",
                new Evidence(CAPTURED, "report", OWN, IN_PERIOD, null, FOUND, true, true, false,
                        false, false, false)))
                .isEqualTo("0");
    }

    @Test
    void recordsCountFromTwelveMonthsBeforeThePeriodsEndUntilSubmission() {
        assertThat(dated("record", null, null)).isEqualTo("0");
        assertThat(dated("record", LocalDate.of(2024, 12, 30), null)).isEqualTo("0");
        assertThat(dated("record", LocalDate.of(2024, 12, 31), null)).isEqualTo("1/2");
        assertThat(dated("record", LocalDate.of(2026, 3, 1), null)).isEqualTo("1/2");
        assertThat(dated("record", LocalDate.of(2026, 3, 2), null)).isEqualTo("0");
    }

    @Test
    void policiesCountWhileInForceAndForThirtySixMonths() {
        assertThat(dated("policy", LocalDate.of(2023, 3, 1), null)).isEqualTo("1/2");
        assertThat(dated("policy", LocalDate.of(2023, 2, 28), null)).isEqualTo("0");
        assertThat(dated("policy", LocalDate.of(2024, 3, 1), LocalDate.of(2026, 2, 28))).isEqualTo("0");
        assertThat(dated("policy", LocalDate.of(2024, 3, 1), LocalDate.of(2026, 3, 1))).isEqualTo("1/2");
    }

    @Test
    void certificatesCountUntilTheyExpire() {
        assertThat(dated("certificate", LocalDate.of(2020, 1, 1), null)).isEqualTo("0");
        assertThat(dated("certificate", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 3, 1))).isEqualTo("1/2");
        assertThat(dated("certificate", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 2, 28))).isEqualTo("0");
    }

    @Test
    void bestItemCounts() {
        assertThat(
                strength("R1", item(DECLARED, "audit", OWN, NONE, false), item(UPLOADED, "audit", INDEPENDENT,
                        NONE, false), item(UPLOADED, "record", OWN, NONE, false)))
                .isEqualTo("1");
    }

    private static String dated(String kind, @Nullable LocalDate date, @Nullable LocalDate expires) {
        return strength("R1",
                new Evidence(UPLOADED, kind, OWN, date, expires, NONE, false, false, false, false,
                        false, false));
    }

    private static Evidence item(State state, String kind, Maker maker, Quote quote, boolean openToAll) {
        return new Evidence(state, kind, maker, IN_PERIOD, null, quote, openToAll, false, false, false, false,
                false);
    }

    private static Evidence facts(State state, boolean aggregate, boolean identifiable, boolean scan,
            boolean page) {
        return new Evidence(state, "report", OWN, IN_PERIOD, null, FOUND, true, false, aggregate,
                identifiable, scan,
                page);
    }

    private static String strength(String question, Evidence... items) {
        boolean goal = Character.isDigit(question.charAt(0));
        Score score = new FilingBuilder()
                .answer(question, goal ? "IT" : null, goal ? "IMPLEMENTED" : "IN_PLACE", false, items)
                .score();
        ScoreNode.Reading reads = Objects.requireNonNull(TreeWalk.node(score, question).reads());
        return Objects.requireNonNull(reads.strength()).toString();
    }
}
