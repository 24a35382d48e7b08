package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RdrIndexTest {

    private static final Map<String, Score> SCORES = new LinkedHashMap<>();
    private static final Map<String, Map<String, ScoreNode>> NODES = new HashMap<>();

    @BeforeAll
    static void scoresAllCompanies() {
        Methodology rdr = Adopted.methodology("rdr");
        RdrIndex.filings().forEach((company, filing) -> {
            Score score = Engine.score(rdr, filing, RdrIndex.SUBMITTED);
            SCORES.put(company, score);
            Map<String, ScoreNode> nodes = new HashMap<>();
            TreeWalk.all(score.tree()).filter(node -> !node.repeated())
                    .forEach(node -> nodes.put(key(node.node(), node.at()), node));
            NODES.put(company, nodes);
        });
    }

    @Test
    void reproducesEveryTotal() {
        List<String> wrong = new ArrayList<>();
        List<Map<String, String>> rows = RdrIndex.rows("published_totals.csv");
        rows.forEach(
                row -> compare(RdrIndex.cell(row, "company"), rounded(RdrIndex.cell(row, "company"), "total"),
                        RdrIndex.cell(row, "score"), wrong));
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSize(26);
    }

    @Test
    void reproducesEveryCategoryButTheIndexsOwnSlip() {
        List<String> wrong = new ArrayList<>();
        List<Map<String, String>> rows = RdrIndex.rows("published_categories.csv");
        rows.forEach(row -> compare(RdrIndex.cell(row, "company") + " " + RdrIndex.cell(row, "category"),
                rounded(RdrIndex.cell(row, "company"), RdrIndex.cell(row, "category")),
                RdrIndex.cell(row, "score"), wrong));
        assertThat(wrong).containsExactly("DeutscheTelekom G: 41, published 42");
        assertThat(rows).hasSize(78);
    }

    @Test
    void reproducesEveryIndicator() {
        List<String> wrong = new ArrayList<>();
        List<Map<String, String>> rows = RdrIndex.rows("published_indicators.csv");
        rows.forEach(row -> {
            String company = RdrIndex.cell(row, "company");
            String indicator = RdrIndex.cell(row, "indicator");
            compare(company + " " + indicator, rounded(node(company, indicator, null)),
                    RdrIndex.cell(row, "score"), wrong);
        });
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSize(1732);
    }

    @Test
    void reproducesEveryLevelThatHasAnswers() {
        Set<String> answered = new HashSet<>();
        RdrIndex.filings().forEach((company, filing) -> filing.answers().forEach(
                answer -> answered
                        .add(company + " " + answer.question().split("\\.", -1)[0] + " " + level(answer))));
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (Map<String, String> row : RdrIndex.rows("published_levels.csv.gz")) {
            String company = RdrIndex.cell(row, "company");
            String indicator = RdrIndex.cell(row, "indicator");
            String level = RdrIndex.level(RdrIndex.cell(row, "service"));
            String place = company + " " + indicator + " " + level;
            if (answered.contains(place)) {
                compared++;
                compare(place, rounded(node(company, indicator, level)), RdrIndex.cell(row, "score"), wrong);
            } else {
                assertThat(RdrIndex.cell(row, "score")).isEqualTo("NA");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isEqualTo(4386);
    }

    @Test
    void reproducesEveryRankButTheIndexsOwnSlip() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        RdrIndex.rows("company-specs.csv").forEach(row -> kinds
                .computeIfAbsent(RdrIndex.cell(row, "maintype"), _ -> new ArrayList<>())
                .add(RdrIndex.cell(row, "companyClean")));
        Map<String, String> columns = Map.of("Rank", "total", "GovernanceRank", "G", "FreedomRank", "F",
                "PrivacyRank", "P");
        List<String> wrong = new ArrayList<>();
        columns.forEach((column, result) -> {
            Map<String, Integer> ranks = new HashMap<>();
            kinds.values().forEach(peers -> {
                Map<String, Amount> amounts = new HashMap<>();
                peers.forEach(peer -> amounts.put(peer, amount(peer, result)));
                ranks.putAll(Ranks.of(amounts));
            });
            RdrIndex.rows("rankings.csv").forEach(row -> compare(RdrIndex.cell(row, "Company") + " " + column,
                    RdrIndexTest.<Integer>get(ranks, RdrIndex.cell(row, "Company")).toString(),
                    RdrIndex.cell(row, column), wrong));
        });
        assertThat(wrong).containsExactly("Axiata FreedomRank: 8, published 9");
    }

    @Test
    void showsEveryAnswerOfARealFilingOnceInItsTree() {
        long leaves = TreeWalk.all(RdrIndexTest.<Score>get(SCORES, "Google").tree())
                .filter(node -> node.reads() != null && node.reads().choice() != null).count();
        assertThat(leaves).isEqualTo(1650);
    }

    private static String level(Answer answer) {
        At at = answer.at();
        return at == null ? "" : at.key();
    }

    private static void compare(String place, String ours, String published, List<String> wrong) {
        if (!ours.equals(published)) {
            wrong.add(place + ": " + ours + ", published " + published);
        }
    }

    private static Amount amount(String company, String result) {
        Result found = RdrIndexTest.<Result>get(RdrIndexTest.<Score>get(SCORES, company).results(), result);
        return RdrIndexTest.get(found.numbers(), "value");
    }

    private static String rounded(String company, String result) {
        return Integer.toString(amount(company, result).rounded());
    }

    private static String rounded(ScoreNode node) {
        Amount value = node.numbers().get("value");
        return value == null ? "NA" : Integer.toString(value.rounded());
    }

    private static ScoreNode node(String company, String indicator, @Nullable String level) {
        return RdrIndexTest.<ScoreNode>get(RdrIndexTest.<Map<String, ScoreNode>>get(NODES, company),
                key(indicator, level == null ? null : new At("level", level)));
    }

    private static String key(String node, @Nullable At at) {
        return at == null ? node : node + " " + at.key();
    }

    private static <V> V get(Map<String, V> map, String key) {
        V value = map.get(key);
        assertThat(value).as(key).isNotNull();
        return Objects.requireNonNull(value);
    }
}
