package org.candour.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.record.PartKey;
import org.candour.scoring.engine.record.RegisteredFiling;

/** A company of the Ranking Digital Rights index 2020, with the answers of the index's researchers, as one filing. */
final class IndexedFiling {

    private static final String TABLE = "/demo/rdr-2020/elements.csv.gz";
    private static final Map<String, String> CHOICES = Map.of("Yes", "YES", "Partial", "PARTIAL", "No", "NO",
            "No Disclosure Found", "NO_DISCLOSURE_FOUND", "NA", "NOT_APPLICABLE");

    private IndexedFiling() {}

    /**
     * Its filing.
     *
     * @param company as the index's tables name it
     */
    static RegisteredFiling of(String company) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (Map<String, String> row : rows()) {
            if (company.equals(row.get("company"))) {
                answers.add(new Answer("rdr", cell(row, "element"), new At("level", level(row)),
                        CHOICES.get(cell(row, "answer")), List.of(), true, List.of()));
            }
        }
        return registered(new Filing(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31), null,
                List.of(new FormRef("rdr", "2020")), answers));
    }

    /** As the register has it: each answer with a commitment. */
    static RegisteredFiling registered(Filing filing) {
        String digest = "sha256:" + "0".repeat(64);
        Map<String, String> commitments = new HashMap<>(Map.of(PartKey.FACTS, digest));
        filing.answers().forEach(answer -> commitments
                .put(new PartKey(answer.form(), answer.question(), answer.at()).toString(), digest));
        return new RegisteredFiling("00000000-0000-7000-8000-000000000001", 1, 1, 1, digest, commitments,
                Instant.parse("2021-02-24T12:00:00Z"), filing);
    }

    private static String level(Map<String, String> row) {
        return switch (cell(row, "composite")) {
            case "Group", "OpCom" -> cell(row, "composite");
            default -> cell(row, "service");
        };
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** No cell of the table has a comma or a line break. */
    private static List<Map<String, String>> rows() throws IOException {
        try (InputStream table = Objects.requireNonNull(IndexedFiling.class.getResourceAsStream(TABLE),
                TABLE);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(table), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            String[] columns = lines.getFirst().split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                for (int column = 0; column < columns.length; column++) {
                    row.put(columns[column], cells[column]);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
