package org.candour.scoring.engine;

import java.util.LinkedHashMap;
import java.util.Map;

import org.candour.scoring.engine.Points.Skip;
import org.candour.scoring.engine.Points.Worth;

/** Reads points tables. */
final class PointsReader {

    private PointsReader() {}

    static Map<String, Points> read(Source source) {
        Map<String, Points> tables = new LinkedHashMap<>();
        source.members().forEach((name, table) -> {
            table.only("scale", "unanswered", "choices");
            Map<String, Worth> choices = new LinkedHashMap<>();
            table.get("choices").members().forEach((choice, worth) -> choices.put(choice, worth(worth)));
            Rational scale = table.get("scale").rational(Rational.ONE);
            if (scale.signum() <= 0) {
                table.get("scale").fault("must be above 0");
            }
            tables.put(name, new Points(name, scale, table.get("unanswered").rational(Rational.ZERO),
                    Map.copyOf(choices)));
        });
        return tables;
    }

    private static Worth worth(Source worth) {
        if (!worth.isMap()) {
            return new Worth(points(worth), false, Skip.NEVER, Rational.ONE);
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
        return new Worth(points(worth.get("points")), worth.get("needsReason").truth(), skip,
                worth.get("strengthAtMost").rational(Rational.ONE));
    }

    private static Rational points(Source source) {
        Rational points = source.rational(Rational.ZERO);
        if (points.signum() < 0) {
            source.fault("must not be below 0");
        }
        return points;
    }
}
