package org.candour.local.demo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.candour.local.demo.IndexedCompany.IndexedAnswer;
import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Kind;
import org.candour.local.demo.PublishedIndex.Whole;

import static org.assertj.core.api.Assertions.assertThat;

class IndexReadingTest {

    private static final PublishedIndex INDEX = new IndexReading().read();

    @Test
    void readsEveryAnswerOfTwentySixCompanies() {
        assertThat(INDEX.companies()).hasSize(26);
        assertThat(answers()).hasSize(26_146);
        assertThat(answers()).extracting(IndexedAnswer::choice)
                .containsOnly("YES", "PARTIAL", "NO", "NO_DISCLOSURE_FOUND", "NOT_APPLICABLE");
        assertThat(answers()).filteredOn(answer -> answer.choice().equals("YES")).hasSize(4_143);
        assertThat(answers()).filteredOn(answer -> answer.choice().equals("PARTIAL")).hasSize(2_729);
        assertThat(answers()).filteredOn(answer -> answer.choice().equals("NO")).hasSize(629);
        assertThat(answers()).filteredOn(answer -> answer.choice().equals("NOT_APPLICABLE")).hasSize(4_067);
        assertThat(answers()).extracting(IndexedAnswer::element).doesNotContainNull()
                .allMatch(element -> element.matches("[GFP]\\d\\d[a-e]?\\.\\d\\d"));
    }

    @Test
    void readsEveryPublishedNumber() {
        assertThat(count(Kind.TOTAL)).isEqualTo(26);
        assertThat(count(Kind.CATEGORY)).isEqualTo(78);
        assertThat(count(Kind.INDICATOR)).isEqualTo(1_732);
        assertThat(count(Kind.LEVEL)).isEqualTo(4_386);
        assertThat(count(Kind.RANK)).isEqualTo(104);
        assertThat(INDEX.unanswered()).isEqualTo(4_780 - 4_386);
        assertThat(INDEX.published().getOrDefault("Alibaba", Map.of()))
                .containsEntry(Item.of(Kind.TOTAL, "total"), new Whole(25))
                .containsEntry(new Item(Kind.LEVEL, "G02", "Group"), new Whole(8));
    }

    @Test
    void knowsEachCompany() {
        assertThat(INDEX.companies()).allSatisfy(company -> {
            assertThat(company.id()).matches("XI-RDR-[it][A-Z]{2}1");
            assertThat(company.country()).as(company.name()).matches("[A-Z]{2}");
            assertThat(company.answers()).isNotEmpty();
            assertThat(INDEX.published()).containsKey(company.key());
        });
        assertThat(INDEX.companies()).extracting(IndexedCompany::id).doesNotHaveDuplicates();
    }

    @Test
    void answersEachElementOnceAtEachLevel() {
        assertThat(INDEX.companies()).allSatisfy(company -> assertThat(company.answers())
                .extracting(answer -> answer.element() + answer.level()).doesNotHaveDuplicates());
    }

    @Test
    void namesOnlyDifferencesThatArePublishedSo() {
        assertThat(INDEX.known()).hasSize(2).allSatisfy(known -> {
            assertThat(INDEX.published().get(known.company())).containsEntry(known.item(), known.published());
            assertThat(known.byRule()).isNotEqualTo(known.published());
        });
    }

    @Test
    void writesDraftsThatFitTheBodyLimit() {
        assertThat(INDEX.companies())
                .allSatisfy(company -> assertThat(IndexFilings.draft(company).toString().length())
                        .isLessThan(1 << 19));
    }

    private static List<IndexedAnswer> answers() {
        return INDEX.companies().stream().flatMap(company -> company.answers().stream()).toList();
    }

    private static long count(Kind kind) {
        return INDEX.published().values().stream().flatMap(items -> items.keySet().stream())
                .filter(item -> item.kind() == kind).count();
    }
}
