package org.candour.scoring.engine;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Points.Options;
import org.candour.scoring.engine.Points.Skip;
import org.candour.scoring.engine.Points.Worth;

/** Reads points tables. */
final class PointsReader {

    private PointsReader() {}

    static Map<String, Points> read(Source source) {
        Map<String, Points> tables = new LinkedHashMap<>();
        source.members().forEach((name, table) -> tables.put(name, table(name, table)));
        return tables;
    }

    private static Points table(String name, Source table) {
        table.only("scale", "unanswered", "choices", "options");
        table.needs("scale");
        Map<String, Worth> choices = new LinkedHashMap<>();
        table.get("choices").members().forEach((choice, worth) -> choices.put(choice, worth(worth)));
        Rational scale = table.get("scale").rational(Rational.ONE);
        if (scale.signum() <= 0) {
            table.get("scale").fault("must be above 0");
        }
        if (table.get("unanswered").rational(Rational.ZERO).signum() != 0) {
            table.get("unanswered").fault("must be 0: silence never earns");
        }
        Points points = new Points(name, scale, Map.copyOf(choices), options(table.get("options")));
        if (points.max().signum() <= 0) {
            table.fault("gives no points for anything");
        }
        return points;
    }

    private static Worth worth(Source worth) {
        if (!worth.isMap()) {
            return new Worth(worth.amount(Rational.ZERO), false, Skip.NEVER, Rational.ONE);
        }
        worth.only("points", "needsReason", "skip", "strengthAtMost");
        Skip skip = switch (worth.get("skip").text()) {
            case "" -> Skip.NEVER;
            case "always" -> Skip.ALWAYS;
            case "admissible" -> Skip.ADMISSIBLE;
            default -> {
                worth.get("skip").fault("must be always or admissible");
                yield Skip.NEVER;
            }
        };
        if (skip != Skip.NEVER && worth.has("points")) {
            worth.get("points").fault("stands beside skip");
        }
        return new Worth(worth.get("points").amount(Rational.ZERO), worth.get("needsReason").truth(), skip,
                worth.get("strengthAtMost").share(Rational.ONE));
    }

    private static @Nullable Options options(Source source) {
        if (source.value() == null) {
            return null;
        }
        source.only("count", "points", "available");
        source.needs("count", "points");
        String count = source.get("count").text();
        if (!count.equals("sum") && !count.equals("highest")) {
            source.get("count").fault("must be sum or highest");
        }
        Map<String, Rational> points = new LinkedHashMap<>();
        source.get("points").members()
                .forEach((option, worth) -> points.put(option, worth.amount(Rational.ZERO)));
        Rational available = source.has("available")
                ? source.get("available").amount(Rational.ZERO)
                : Rational.of(Limits.POINTS);
        return new Options(count.equals("sum"), Map.copyOf(points), available);
    }
}
