package org.candour.acceptance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.MissingNode;

import org.candour.acceptance.Observed.Announced;
import org.candour.acceptance.Observed.Filing;
import org.candour.acceptance.Observed.Scored;

import static org.assertj.core.api.Assertions.assertThat;

/** The judge is judged: every fault that is planted is found, by its name and alone. */
class AuditTest {

    private static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";
    private static final String GLOBEX = "XI-LEI-ZZZZ00GLOBEX00000065";

    private final Journal journal = new Journal();
    private final Map<String, Filing> filings = new HashMap<>();
    private final List<Announced> announced = new ArrayList<>();
    private final List<Scored> scored = new ArrayList<>();

    AuditTest() {
        file(ACME, "a", 1);
        file(GLOBEX, "b", 2);
        file(ACME, "c", 3);
        file(ACME, "d", 4);
    }

    @Test
    void isSilentWhereEverythingStands() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void isSilentAboutFilingsAnnouncedAgain() {
        announced.addAll(List.copyOf(announced));
        assertThat(faults()).isEmpty();
    }

    @Test
    void isSilentAboutSubmissionThatWasNeverAnswered() {
        journal.tried("e", ACME);
        assertThat(faults()).isEmpty();
    }

    @Test
    void findsLostFiling() {
        filings.remove("c");
        assertThat(faults()).singleElement().asString().startsWith("lost: ").contains("disclosure=c");
    }

    @Test
    void findsFilingThatWasNeverScored() {
        scored.removeIf(score -> score.disclosure().equals("d"));
        assertThat(faults()).containsExactly("not scored by each methodology: d has []");
    }

    @Test
    void findsFilingAtAnotherPosition() {
        filings.put("c", new Filing(4, "digest of c"));
        announced.add(new Announced(ACME, "c", 1, 4));
        assertThat(faults()).anySatisfy(fault -> assertThat(fault)
                .startsWith("other than acknowledged: ").contains("disclosure=c"));
    }

    @Test
    void findsFilingWithAnotherDigest() {
        filings.put("c", new Filing(3, "another"));
        assertThat(faults()).singleElement().asString().startsWith("other than acknowledged: ");
    }

    @Test
    void findsOneDisclosurePromisedTwice() {
        journal.promised(new Journal.Promise(ACME, "c", 5, "digest of c"));
        assertThat(faults()).singleElement().asString().startsWith("other than acknowledged: ");
    }

    @Test
    void findsFilingThatWasNeverAnnounced() {
        announced.removeIf(event -> event.disclosure().equals("d"));
        assertThat(faults()).containsExactly("not announced: d at 4");
    }

    @Test
    void findsGap() {
        file(GLOBEX, "f", 6);
        assertThat(faults()).containsExactly("gap at position 5");
    }

    @Test
    void findsMissingFirstPosition() {
        announced.removeIf(event -> event.position() == 1);
        filings.remove("a");
        assertThat(faults()).contains("gap at position 1");
    }

    @Test
    void findsFilingRegisteredTwice() {
        announced.add(new Announced(ACME, "c", 1, 5));
        assertThat(faults()).containsExactly("filed twice: c:1 at 3 and 5");
    }

    @Test
    void findsPositionOfTwoFilings() {
        announced.add(new Announced(GLOBEX, "x", 1, 3));
        assertThat(faults()).containsExactly("position 3 is of two filings: c:1 and x:1");
    }

    @Test
    void findsReorderWithinCompany() {
        announceInOrder("a", "d", "c", "b");
        assertThat(faults()).containsExactly("out of order within " + ACME + ": 3 after 4");
    }

    @Test
    void leavesOrderBetweenCompaniesOpen() {
        announceInOrder("a", "c", "d", "b");
        assertThat(faults()).isEmpty();
    }

    private List<String> faults() {
        return Audit.faults(journal, new Observed(filings, announced, scored), Set.of("candour:1"));
    }

    private void file(String company, String disclosure, long position) {
        journal.tried(disclosure, company);
        journal.promised(new Journal.Promise(company, disclosure, position, "digest of " + disclosure));
        filings.put(disclosure, new Filing(position, "digest of " + disclosure));
        announced.add(new Announced(company, disclosure, 1, position));
        scored.add(new Scored(disclosure + ":1:candour:1", company, disclosure, 1, position,
                MissingNode.getInstance()));
    }

    private void announceInOrder(String... disclosures) {
        announced.sort((one, other) -> Integer.compare(Arrays.asList(disclosures).indexOf(one.disclosure()),
                Arrays.asList(disclosures).indexOf(other.disclosure())));
    }
}
