package org.candour.gateway.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Schemas in words: a short name of a type, and a table of an object's fields. */
final class SchemaText {

    private SchemaText() {}

    /** For example {@code list of Answer}, with a link to what has a name. */
    static String type(@Nullable Object node) {
        Map<String, Object> schema = MergedApi.object(node);
        if (schema.get("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return "<a href=\"#schema-" + name + "\">" + Html.escape(name) + "</a>";
        }
        for (String of : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.containsKey(of)) {
                return MergedApi.list(schema.get(of)).stream().map(SchemaText::type)
                        .collect(Collectors.joining(of.equals("allOf") ? " and " : " or "));
            }
        }
        Object type = schema.getOrDefault("type", "any");
        if (type.equals("array")) {
            return "list of " + type(schema.get("items"));
        }
        if (schema.get("additionalProperties") instanceof Map<?, ?> values
                && !schema.containsKey("properties")) {
            return "map of " + type(values);
        }
        String text = Html.escape(schema.getOrDefault("format", type));
        if (schema.containsKey("enum")) {
            return MergedApi.list(schema.get("enum")).stream()
                    .map(value -> "<code>" + Html.escape(value) + "</code>")
                    .collect(Collectors.joining(", "));
        }
        return schema.get("pattern") instanceof String pattern
                ? text + " <code>" + Html.escape(pattern) + "</code>"
                : text;
    }

    static String section(String name, Object node) {
        Map<String, Object> schema = MergedApi.object(node);
        String fields = fields(schema);
        return "<section id=\"schema-" + name + "\"><h3>" + Html.escape(name) + "</h3>\n"
                + Html.markdown(schema.getOrDefault("description", "")) + "<p>" + type(schema) + "</p>\n"
                + fields
                + "</section>\n";
    }

    private static String fields(Map<String, Object> schema) {
        List<List<String>> rows = new ArrayList<>();
        gather(schema, rows);
        return Html.table("Fields", List.of("name", "type", "", "meaning"), rows);
    }

    private static void gather(Map<String, Object> schema, List<List<String>> rows) {
        List<?> required = MergedApi.list(schema.get("required"));
        MergedApi.object(schema.get("properties")).forEach((name, property) -> {
            Map<String, Object> field = MergedApi.object(property);
            rows.add(List.of("<code>" + Html.escape(name) + "</code>", type(field),
                    required.contains(name) ? "required" : "",
                    Html.markdown(field.getOrDefault("description", ""))));
        });
        MergedApi.list(schema.get("allOf")).forEach(part -> gather(MergedApi.object(part), rows));
    }
}
