package org.candour.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.candour.acceptance.Observed.Filing;
import org.candour.acceptance.Observed.Scored;

import static org.assertj.core.api.Assertions.assertThat;

/** The judge of scores is judged: every fault that is planted is found, by its name and alone. */
class ScoreAuditTest {

    private static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";
    private static final String GLOBEX = "XI-LEI-ZZZZ00GLOBEX00000065";
    private static final String TOTAL = "{\"results\":{\"total\":\"1/2\"},\"inputs\":\"sha256:1\"}";

    private final Map<String, Filing> filings = new HashMap<>();
    private final List<Scored> scored = new ArrayList<>();

    ScoreAuditTest() {
        score(ACME, "a", 1);
        score(GLOBEX, "b", 2);
        score(ACME, "c", 3);
        score(ACME, "d", 4);
    }

    @Test
    void isSilentWhereEverythingStands() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void isSilentAboutScoresToldAgain() {
        scored.addAll(List.copyOf(scored));
        assertThat(faults()).isEmpty();
    }

    @Test
    void isSilentAboutScoresOfFilingsThatAreNotAudited() {
        scored.add(scored("rdr:2020", ACME, "x", 5, TOTAL));
        assertThat(faults()).isEmpty();
    }

    @Test
    void findsLostScore() {
        scored.removeIf(score -> score.disclosure().equals("c"));
        assertThat(faults()).containsExactly("not scored by each methodology: c has []");
    }

    @Test
    void findsFilingScoredByOneMethodologyOnly() {
        assertThat(ScoreAudit.faults(new Observed(Map.of("b", new Filing(2, "digest")), List.of(), scored),
                Set.of("candour:1", "other:1")))
                .containsExactly("not scored by each methodology: b has [b:1:candour:1]");
    }

    @Test
    void findsFilingScoredByMethodologyThatDoesNotReadIt() {
        scored.add(1, scored("rdr:2020", ACME, "a", 1, TOTAL));
        assertThat(faults())
                .containsExactly("not scored by each methodology: a has [a:1:candour:1, a:1:rdr:2020]");
    }

    @Test
    void findsDoubleWithOtherResults() {
        scored.add(scored("candour:1", ACME, "c", 3, TOTAL.replace("1/2", "1/3")));
        assertThat(faults()).singleElement().asString()
                .startsWith("scored twice, and differently: ").contains("c:1:candour:1", "1/2", "1/3");
    }

    @Test
    void findsDoubleOfOtherInputs() {
        scored.add(scored("candour:1", ACME, "c", 3, TOTAL.replace("sha256:1", "sha256:2")));
        assertThat(faults()).singleElement().asString().startsWith("scored twice, and differently: ");
    }

    @Test
    void findsDoubleAtAnotherPosition() {
        scored.add(scored("candour:1", ACME, "c", 9, TOTAL));
        assertThat(faults()).hasSize(2).anyMatch(fault -> fault.startsWith("scored twice, and differently: "))
                .contains("score c:1:candour:1 is of position 9, the filing at 3");
    }

    @Test
    void findsScoreAtAnotherPositionThanItsFiling() {
        filings.put("b", new Filing(7, "digest"));
        assertThat(faults()).containsExactly("score b:1:candour:1 is of position 2, the filing at 7");
    }

    @Test
    void findsReorderWithinCompany() {
        scored.add(scored.remove(2));
        assertThat(faults()).containsExactly("scored out of order within " + ACME + ": 3 after 4");
    }

    @Test
    void leavesOrderBetweenCompaniesOpen() {
        scored.add(scored.remove(1));
        assertThat(faults()).isEmpty();
    }

    private List<String> faults() {
        return ScoreAudit.faults(new Observed(filings, List.of(), scored), Set.of("candour:1"));
    }

    private void score(String company, String disclosure, long position) {
        filings.put(disclosure, new Filing(position, "digest"));
        scored.add(scored("candour:1", company, disclosure, position, TOTAL));
    }

    private static Scored scored(String methodology, String company, String disclosure, long position,
            String data) {
        return new Scored(disclosure + ":1:" + methodology, company, disclosure, 1, position,
                JsonMapper.shared().readTree(data));
    }
}
