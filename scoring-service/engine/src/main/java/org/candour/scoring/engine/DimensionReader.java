package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Dimension.Declared;
import org.candour.scoring.engine.Parts.Part;

/** Reads the dimensions, and the scopes that say which of their keys enter a mean. */
final class DimensionReader {

    private final Source source;
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Part>>> scopes = new HashMap<>();

    DimensionReader(Source source, Map<String, FormRef> forms) {
        this.source = source;
        source.members().forEach((name, dimension) -> {
            dimension.only("form", "first", "keys", "others", "scopes");
            String form = dimension.get("form").text();
            if (!forms.containsKey(form)) {
                dimension.get("form").fault("is not a form that this methodology reads");
            }
            Source keys = dimension.get("keys");
            keys.only("always", "occurring", "named", "declared");
            dimensions.put(name, new Dimension(dimensions.size(), name, form,
                    List.copyOf(dimension.get("first").texts()), keys.get("always").texts(),
                    keys.get("occurring").truth(), keys.get("named").optionalText(),
                    declared(keys.get("declared"))));
            scopes.put(name, scopes(dimension));
        });
    }

    private static @Nullable Declared declared(Source source) {
        source.only("key", "by", "yes", "no");
        return source.isMap()
                ? new Declared(source.get("key").text(), source.get("by").text(),
                        source.get("yes").text(), source.get("no").text())
                : null;
    }

    private static Map<String, List<Part>> scopes(Source dimension) {
        Map<String, Parts.Others> others = new HashMap<>();
        dimension.get("others").members().forEach((name, source) -> {
            source.only("except", "groups");
            List<Parts.Group> groups = source.get("groups").members().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(group -> new Parts.Group(group.getKey(), group.getValue().texts())).toList();
            Set<String> grouped = new HashSet<>();
            source.get("groups").members().values().forEach(group -> group.items().stream()
                    .filter(key -> !grouped.add(key.text()))
                    .forEach(key -> key.fault("stands in a group twice")));
            others.put(name, new Parts.Others(name, source.get("except").texts(), groups));
        });
        Map<String, List<Part>> scopes = new HashMap<>();
        dimension.get("scopes").members().forEach((name, source) -> {
            List<Part> parts = new ArrayList<>();
            for (Source part : source.items()) {
                Parts.Others rest = others.get(part.text());
                parts.add(rest != null ? rest : new Parts.Key(part.text()));
            }
            if (parts.isEmpty()) {
                source.fault("has nothing in it");
            }
            scopes.put(name, List.copyOf(parts));
        });
        return scopes;
    }

    List<Dimension> all() {
        return List.copyOf(dimensions.values());
    }

    /** Reports questions that are to name or declare keys and do not stand once in the dimension's form. */
    void check(QuestionReader questions) {
        dimensions.forEach((name, dimension) -> {
            Source keys = source.get(name).get("keys");
            for (Source by : List.of(keys.get("named"), keys.get("declared").get("by"))) {
                Question question = by.value() == null ? null : questions.known(by);
                if (question != null
                        && (question.dimension() != null || !question.form().id().equals(dimension.form()))) {
                    by.fault("is not a question that stands once in form " + dimension.form());
                }
            }
        });
    }

    /** The dimension that is named there; reports a name that is unknown. */
    @Nullable
    Dimension named(Source source) {
        Dimension dimension = dimensions.get(source.text());
        if (dimension == null) {
            source.fault("is not a dimension");
        }
        return dimension;
    }

    /** The parts of a scope; all keys alike where none is named. */
    List<Part> scope(Dimension dimension, Source source) {
        String name = source.optionalText();
        if (name == null) {
            return List.of();
        }
        List<Part> parts = scopes.getOrDefault(dimension.name(), Map.of()).get(name);
        if (parts == null) {
            source.fault("is not a scope of dimension " + dimension.name());
            return List.of();
        }
        return parts;
    }
}
