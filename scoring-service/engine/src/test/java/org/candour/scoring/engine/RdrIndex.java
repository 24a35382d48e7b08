package org.candour.scoring.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The real answers and the published numbers of the Ranking Digital Rights index 2020. */
public final class RdrIndex {

    static final Instant SUBMITTED = Instant.parse("2021-02-24T12:00:00Z");

    private static final Map<String, String> CHOICES = Map.of("Yes", "YES", "Partial", "PARTIAL", "No", "NO",
            "No Disclosure Found", "NO_DISCLOSURE_FOUND", "NA", "NOT_APPLICABLE");

    private RdrIndex() {}

    /** The 26 filings, by company. */
    public static Map<String, Filing> filings() {
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        for (Map<String, String> row : rows("elements.csv.gz")) {
            answers.computeIfAbsent(cell(row, "company"), _ -> new ArrayList<>()).add(new Answer("rdr",
                    cell(row, "element"), new At("level", level(cell(row, "service"))),
                    CHOICES.get(cell(row, "answer")), List.of(), true, List.of()));
        }
        Map<String, Filing> filings = new LinkedHashMap<>();
        answers.forEach((company, given) -> filings.put(company, new Filing(LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31), null, List.of(new FormRef("rdr", "2020")), given)));
        return filings;
    }

    /** The level as a filing names it. */
    static String level(String service) {
        return service.equals("Operating Company") ? "OpCom" : service;
    }

    static List<Map<String, String>> rows(String file) {
        try (BufferedReader reader = open(file)) {
            List<Map<String, String>> rows = new ArrayList<>();
            List<String> head = cells(Objects.requireNonNull(reader.readLine()));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> cells = cells(line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 0; column < head.size(); column++) {
                    row.put(head.get(column), cells.get(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static BufferedReader open(String file) throws IOException {
        InputStream in = Objects.requireNonNull(RdrIndex.class.getResourceAsStream("/rdr-2020/" + file),
                file);
        return new BufferedReader(
                new InputStreamReader(file.endsWith(".gz") ? new GZIPInputStream(in) : in,
                        StandardCharsets.UTF_8));
    }

    /** No file has a comma or a line break inside a cell that is read here. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",", -1)) {
            cells.add(cell.replace("\"", ""));
        }
        return cells;
    }
}
