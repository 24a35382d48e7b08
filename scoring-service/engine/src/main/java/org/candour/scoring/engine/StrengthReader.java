package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.scoring.engine.Strengths.Condition;
import org.candour.scoring.engine.Strengths.Fact;
import org.candour.scoring.engine.Strengths.Rule;
import org.candour.scoring.engine.Strengths.Window;

/** Reads the rules of evidence: windows by kind, and the table that gives strengths. */
final class StrengthReader {

    private static final Map<String, Fact> FACTS = Stream.of(Fact.values())
            .collect(Collectors.toMap(StrengthReader::name, fact -> fact));

    private final Source source;

    StrengthReader(Source source) {
        this.source = source;
    }

    Strengths read() {
        source.only("windows", "rules");
        List<Window> windows = new ArrayList<>();
        for (Source item : source.get("windows").items()) {
            item.only("kinds", "monthsBeforePeriodEnd", "monthsBeforeSubmission", "inForce", "expires");
            windows.add(new Window(item.get("kinds").texts(), item.get("monthsBeforePeriodEnd").wholeNumber(),
                    item.get("monthsBeforeSubmission").wholeNumber(), item.get("inForce").truth(),
                    item.get("expires").truth()));
        }
        List<Rule> rules = new ArrayList<>();
        for (Source item : source.get("rules").items()) {
            item.only("strength", "when", "note");
            Rational strength = item.get("strength").share(Rational.ZERO);
            List<Condition> conditions = new ArrayList<>();
            item.get("when").members().forEach((name, values) -> {
                Fact fact = FACTS.get(name);
                if (fact == null) {
                    values.fault("is not a fact about evidence; those are " + new TreeSet<>(FACTS.keySet()));
                } else {
                    conditions.add(new Condition(fact,
                            values.isList() ? values.texts() : Set.of(values.text())));
                }
            });
            rules.add(new Rule(strength, conditions));
        }
        return new Strengths(List.copyOf(windows), List.copyOf(rules));
    }

    /** As a methodology writes it: openToAll. */
    private static String name(Fact fact) {
        String[] words = fact.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int index = 1; index < words.length; index++) {
            name.append(Character.toUpperCase(words[index].charAt(0))).append(words[index].substring(1));
        }
        return name.toString();
    }
}
