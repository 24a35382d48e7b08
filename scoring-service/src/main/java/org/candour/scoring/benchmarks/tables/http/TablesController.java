package org.candour.scoring.benchmarks.tables.http;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.BenchmarkTablesApi;
import org.candour.scoring.api.MethodologyFormDto;
import org.candour.scoring.api.MethodologyReferenceDto;
import org.candour.scoring.api.YearlyTableCellDto;
import org.candour.scoring.api.YearlyTableCohortDto;
import org.candour.scoring.api.YearlyTableDto;
import org.candour.scoring.benchmarks.tables.ReadTables;
import org.candour.scoring.benchmarks.tables.TableId;
import org.candour.scoring.benchmarks.tables.YearlyTable;
import org.candour.scoring.engine.FormRef;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/** Shows yearly tables; the same to everybody. */
@RestController
class TablesController implements BenchmarkTablesApi {

    private static final CacheControl FOR_AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9-]{0,39})/([0-9][0-9.]{0,19})");

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final ReadTables tables;

    TablesController(ReadTables tables) {
        this.tables = tables;
    }

    @Override
    public ResponseEntity<YearlyTableDto> getYearlyTable(String form, String year) {
        TableId id = id(form, year);
        if (!tables.isDeclared(id)) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "There are no tables of this form.");
        }
        YearlyTableDto dto = new YearlyTableDto(new MethodologyFormDto(id.form().id(), id.form().version()),
                id.year(), id.due()).cohorts(null);
        tables.of(id).ifPresent(table -> fill(dto, table));
        return ResponseEntity.ok().cacheControl(FOR_AN_HOUR).body(dto);
    }

    private static TableId id(String form, String year) {
        Matcher asked = FORM.matcher(form);
        if (!asked.matches() || !YEAR.matcher(year).matches()) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER,
                    "form is an id and a version, such as cpg/2.0; year has four digits.");
        }
        return new TableId(new FormRef(asked.group(1), asked.group(2)), Integer.parseInt(year));
    }

    private static void fill(YearlyTableDto dto, YearlyTable table) {
        dto.methodology(new MethodologyReferenceDto(table.methodology().id(), table.methodology().version(),
                table.methodology().digest())).made(table.made())
                .cohorts(table.cohorts().stream().map(TablesController::cohort).toList());
    }

    private static YearlyTableCohortDto cohort(YearlyTable.Row row) {
        List<YearlyTableCellDto> cells = row.shows().entrySet().stream()
                .map(cell -> new YearlyTableCellDto(cell.getKey(), cell.getValue())).toList();
        return new YearlyTableCohortDto(row.size().wire(), row.n(), cells);
    }

}
