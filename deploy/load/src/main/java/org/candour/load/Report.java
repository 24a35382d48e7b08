package org.candour.load;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Prints figures as a Markdown table, each with its ratio to the ceiling of the same run. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
    }

    /** One table: the ceiling's row has the ratio 1.00. */
    void table(String title, String unit, Map<String, Sample> medians, String ceiling) {
        Sample top = medians.get(ceiling);
        if (top == null) {
            throw new IllegalArgumentException("no figure for the ceiling " + ceiling);
        }
        out.printf("%n%s%n| variant | %s a second | of the ceiling | CPU ms for 1,000 |%n|---|---|---|---|%n",
                title, unit);
        medians.forEach((name, sample) -> out.printf(Locale.ROOT, "| %s%s | %,.0f | %.2f | %,.0f |%n", name,
                name.equals(ceiling) ? " (ceiling)" : "", sample.perSecond(),
                sample.perSecond() / top.perSecond(), sample.cpuMillisPerThousand()));
    }
}
