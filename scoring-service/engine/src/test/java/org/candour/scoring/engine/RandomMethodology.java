package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A methodology made from a seed, of all operators, with one result out of 100. Questions are q0, q1, ...; those of an
 * odd number repeat over places.
 */
final class RandomMethodology {

    static final List<String> CHOICES = List.of("A", "B", "C", "ALT", "NA", "MAYBE");
    static final List<String> OPTIONS = List.of("X", "Y", "Z");

    private final Random random;
    private final Map<String, Object> rules = new LinkedHashMap<>();
    private final Map<Boolean, List<String>> shared = Map.of(true, new ArrayList<>(), false,
            new ArrayList<>());
    private final Map<String, String> tables = new LinkedHashMap<>();

    private RandomMethodology(int seed) {
        this.random = new Random(seed);
    }

    /** Its data, as a text would give it. */
    static Map<String, Object> data(int seed) {
        return new RandomMethodology(seed).data();
    }

    private Map<String, Object> data() {
        rules.put("it", Map.of("mean", List.of(rule(3, false))));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", "random");
        data.put("version", "1");
        data.put("title", "Random");
        data.put("numbers", List.of(Map.of("name", "claimed", "is", "points"),
                Map.of("name", "evidenced", "is", "points x strength")));
        data.put("forms", List.of(Map.of("id", "f", "version", "1")));
        data.put("strengths",
                Map.of("windows", List.of(Map.of("monthsBeforePeriodEnd", 12)), "rules", List.of(
                        Map.of("strength", 1, "when", Map.of("state", "UPLOADED")),
                        Map.of("strength", "1/3", "when", Map.of("state", "HELD")))));
        data.put("points", points());
        data.put("questions", questions());
        if (tables.keySet().stream().anyMatch(RandomMethodology::repeats)) {
            data.put("dimensions",
                    Map.of("place", Map.of("form", "f", "keys", Map.of("occurring", true), "others",
                            Map.of("rest",
                                    Map.of("except", List.of("p0"), "groups",
                                            Map.of("two", List.of("p1", "p2")))),
                            "scopes", Map.of("near", List.of("p0", "rest")))));
        }
        data.put("notApplicable", admissions());
        data.put("rules", rules);
        data.put("results", List.of(Map.of("name", "it", "form", "f", "rule", "it", "shares", true, "digits",
                random.nextInt(4))));
        data.put("cases", List.of(Map.of("name", "nothing", "filing", Map.of("answers", List.of()), "results",
                Map.of())));
        return data;
    }

    static boolean repeats(String question) {
        return Integer.parseInt(question.substring(1)) % 2 == 1;
    }

    private Map<String, Object> points() {
        Map<String, Object> points = new LinkedHashMap<>();
        tables.values().stream().distinct().forEach(name -> {
            Map<String, Object> table = new LinkedHashMap<>();
            table.put("scale", name.equals("hundred") ? 100 : name.equals("ticks") ? "7/2" : 2);
            table.put("choices", Map.of("A", 1, "B", name.equals("hundred") ? "1/3" : "1/2", "C", 0, "ALT",
                    Map.of("points", 1, "needsReason", true, "strengthAtMost", "1/2"), "NA",
                    Map.of("skip", "always"),
                    "MAYBE", Map.of("skip", "admissible", "needsReason", true)));
            if (name.equals("ticks")) {
                table.put("options", Map.of("count", random.nextBoolean() ? "sum" : "highest", "points",
                        Map.of("X", 1, "Y", "1/4", "Z", "2/3"), "available", 2));
            }
            points.put(name, table);
        });
        return points;
    }

    private List<Object> questions() {
        List<Object> questions = new ArrayList<>();
        tables.forEach((id, table) -> {
            Map<String, Object> group = new LinkedHashMap<>(
                    Map.of("form", "f", "points", table, "ids", List.of(id)));
            if (repeats(id)) {
                group.put("over", "place");
            }
            questions.add(group);
        });
        return questions;
    }

    private Map<String, Object> admissions() {
        Map<String, Object> admissions = new LinkedHashMap<>();
        List<String> ids = List.copyOf(tables.keySet());
        for (String id : ids) {
            String other = ids.get(random.nextInt(ids.size()));
            boolean reads = !other.equals(id) && (repeats(id) || !repeats(other));
            if (random.nextBoolean()) {
                admissions.put(id, reads ? Map.of("answer", other, "atLeast", "B") : Map.of());
            }
        }
        return admissions;
    }

    /** A part out of 100; an open one has a value at each place. */
    private Object rule(int depth, boolean open) {
        if (depth == 0) {
            return question(open, "hundred");
        }
        List<String> known = shared.get(open);
        if (known != null && !known.isEmpty() && random.nextInt(5) == 0) {
            return known.get(random.nextInt(known.size()));
        }
        Object made = switch (random.nextInt(open ? 8 : 10)) {
            case 0 -> question(open, "hundred");
            case 1 -> Map.of("mean", several(depth, open, true));
            case 2 -> weighted(depth, open);
            case 3 -> Map.of("sum", Map.of("of", several(depth, open, false), "scale", 100));
            case 4 -> Map.of("all", Map.of("of", several(depth, open, true), "worth", 100));
            case 5 -> Map.of("any", Map.of("of", several(depth, open, true), "worth", 100));
            case 6 -> capped(depth, open);
            case 7 -> Map.of("extrapolated",
                    Map.of("of", rule(depth - 1, open), "from", several(depth, open, false)));
            default -> over(depth);
        };
        if (made instanceof Map<?, ?> && random.nextInt(3) == 0 && known != null) {
            String name = "r" + rules.size();
            rules.put(name, made);
            known.add(name);
            return name;
        }
        return made;
    }

    private Object weighted(int depth, boolean open) {
        List<Object> parts = new ArrayList<>(List.of(Map.of("of", rule(depth - 1, open), "weight", 3)));
        several(depth, open, true).forEach(part -> parts.add(Map.of("of", part, "weight", weight())));
        return Map.of("weighted", parts);
    }

    private Object over(int depth) {
        Map<String, Object> over = new LinkedHashMap<>(Map.of("dimension", "place", "of",
                Map.of("mean", List.of(rule(depth - 1, true), question(true, "hundred")))));
        if (random.nextBoolean()) {
            over.put("scope", "near");
        }
        return Map.of(random.nextBoolean() ? "meanOver" : "lowestOver", over);
    }

    private Object capped(int depth, boolean open) {
        int low = random.nextInt(60);
        List<Object> gates = new ArrayList<>(List.of(rule(depth - 1, open)));
        gates.add(random.nextBoolean()
                ? Map.of("of", rule(depth - 1, open), "below", 1 + random.nextInt(99), "cap",
                        random.nextInt(100))
                : Map.of("of", rule(depth - 1, open), "atMost", random.nextInt(99), "fails", true));
        return Map.of("capped",
                Map.of("of", rule(depth - 1, open), "gates", gates, "atZero", low, "belowFull",
                        low + random.nextInt(41)));
    }

    private List<Object> several(int depth, boolean open, boolean onOneScale) {
        List<Object> parts = new ArrayList<>();
        for (int index = 0; index <= random.nextInt(4); index++) {
            parts.add(onOneScale || random.nextBoolean()
                    ? rule(depth - 1, open && random.nextInt(4) > 0)
                    : random.nextBoolean()
                            ? Map.of("sum",
                                    Map.of("of", List.of(question(open, "ticks"), question(open, "two"))))
                            : question(open, "ticks"));
        }
        parts.add(rule(depth - 1, open));
        return parts;
    }

    private Object weight() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> (1 + random.nextInt(20)) + "/" + (1 + random.nextInt(9));
            default -> 1 + random.nextInt(5);
        };
    }

    private String question(boolean open, String table) {
        List<String> fit = tables.entrySet().stream()
                .filter(each -> repeats(each.getKey()) == open && each.getValue().equals(table))
                .map(Map.Entry::getKey).toList();
        if (!fit.isEmpty() && random.nextInt(3) == 0) {
            return fit.get(random.nextInt(fit.size()));
        }
        int number = open ? 1 : 0;
        while (tables.containsKey("q" + number)) {
            number += 2;
        }
        tables.put("q" + number, table);
        return "q" + number;
    }
}
