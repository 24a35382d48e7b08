package org.candour.scoring.benchmarks.tables;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.benchmarks.PublishedFilings;
import org.candour.scoring.benchmarks.PublishedFilings.PublishedFiling;
import org.candour.scoring.benchmarks.SharedWork;
import org.candour.scoring.benchmarks.tables.Practices.Declared;
import org.candour.scoring.benchmarks.tables.YearlyTable.Row;
import org.candour.scoring.scores.Publication;

/** Shows yearly tables; the first who asks for one when it is due has it made. */
public final class ReadTables {

    /** A filing may have 1.5 MB, and there is one heap for all that asks. */
    private static final int AT_ONCE = 20;

    private final YearlyTables tables;

    private final Practices practices;

    private final PublishedFilings filings;

    private final InstantSource clock;

    private final Supplier<SharedWork<YearlyTable>> work;

    private final Map<TableId, SharedWork<YearlyTable>> making = new ConcurrentHashMap<>();

    private record Shown(@Nullable SizeClass size, Set<String> practices) {}

    /**
     * Reads from these.
     *
     * @param tables that were made
     * @param practices what filings show
     * @param filings that are published
     * @param clock says what is due
     */
    public ReadTables(YearlyTables tables, Practices practices, PublishedFilings filings,
            InstantSource clock) {
        this(tables, practices, filings, clock, SharedWork::new);
    }

    ReadTables(YearlyTables tables, Practices practices, PublishedFilings filings, InstantSource clock,
            Supplier<SharedWork<YearlyTable>> work) {
        this.work = work;
        this.tables = tables;
        this.practices = practices;
        this.filings = filings;
        this.clock = clock;
    }

    /** Whether there is a table of that form for each year. */
    public boolean isDeclared(TableId id) {
        return practices.of(id.form()).isPresent();
    }

    /**
     * Finds a table, or makes it.
     *
     * @param id names it
     * @return empty as long as it is not due, and for a form that no table is declared for
     * @throws org.candour.support.event.Unavailable if the store does not answer, or it is still being made
     */
    public Optional<YearlyTable> of(TableId id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return practices.of(id.form()).filter(_ -> !today.isBefore(id.due()))
                .map(declared -> tables.find(id).orElseGet(() -> made(id, declared)));
    }

    private YearlyTable made(TableId id, Declared declared) {
        return making.computeIfAbsent(id, _ -> work.get()).result(
                // kept by those who were at it, between our look and our turn
                () -> tables.find(id).orElseGet(() -> make(id, declared)));
    }

    /** Where nothing was published in time nothing is kept: nobody fills the store by asking for years long gone. */
    private YearlyTable make(TableId id, Declared declared) {
        List<Publication> published = filings.latest(id.closes());
        YearlyTable table = count(id, declared, published);
        return published.isEmpty() ? table : tables.keepFirst(table);
    }

    private YearlyTable count(TableId id, Declared declared, List<Publication> published) {
        Collection<Shown> companies = companies(id, declared, published);
        List<Row> rows = new ArrayList<>();
        for (SizeClass size : SizeClass.values()) {
            List<Shown> cohort = companies.stream().filter(each -> each.size() == size).toList();
            SortedMap<String, Integer> counts = new TreeMap<>();
            cohort.forEach(each -> each.practices()
                    .forEach(question -> counts.merge(question, 1, Integer::sum)));
            rows.add(Row.of(size, cohort.size(), counts));
        }
        return new YearlyTable(id, declared.methodology(), clock.instant(), rows);
    }

    /** A company counts once, by the latest that it had published when the table closed. */
    private Collection<Shown> companies(TableId id, Declared declared, List<Publication> published) {
        Map<String, Shown> companies = new HashMap<>();
        for (int from = 0; from < published.size(); from += AT_ONCE) {
            filings.read(published.subList(from, Math.min(from + AT_ONCE, published.size()))).stream()
                    .filter(each -> isAbout(id, each))
                    // by position, so that the last is the latest
                    .forEach(each -> companies.put(each.filing().company(),
                            new Shown(SizeClass.of(each.traits().sizeBand()).orElse(null),
                                    declared.shownBy(each.filing()))));
        }
        return companies.values();
    }

    private static boolean isAbout(TableId id, PublishedFiling each) {
        return each.filing().inScope() && each.filing().content().periodTo().getYear() == id.year()
                && each.filing().content().forms().contains(id.form());
    }

}
