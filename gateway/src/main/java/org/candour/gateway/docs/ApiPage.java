package org.candour.gateway.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The merged API as one page to read. */
public final class ApiPage {

    private static final List<String> METHODS = List.of("get", "head", "post", "put", "patch", "delete");

    private final MergedApi api;

    private ApiPage(MergedApi api) {
        this.api = api;
    }

    /** The page in HTML. */
    public static String of(MergedApi api) {
        return Html.page("Candour: the API", new ApiPage(api).content());
    }

    private String content() {
        Map<String, Object> document = api.document();
        StringBuilder page = new StringBuilder("<h1>The API of Candour</h1>\n")
                .append(Html.markdown(MergedApi.object(document.get("info")).getOrDefault("description", "")))
                .append("<p>The same as a file: <a href=\"/api/v1/openapi.yaml\">openapi.yaml</a> (OpenAPI 3.0.3). ")
                .append("Every kind of error: <a href=\"/problems\">problems</a>.</p>\n");
        Map<String, StringBuilder> byTag = operations();
        for (Object tag : MergedApi.list(document.get("tags"))) {
            Map<String, Object> words = MergedApi.object(tag);
            StringBuilder operations = byTag.get(String.valueOf(words.get("name")));
            if (operations != null) {
                page.append("<h2>").append(Html.escape(words.getOrDefault("name", ""))).append("</h2>\n")
                        .append(Html.markdown(words.getOrDefault("description", ""))).append(operations);
            }
        }
        page.append("<h2>Schemas</h2>\n");
        component("schemas").forEach((name, schema) -> page.append(SchemaText.section(name, schema)));
        return page.toString();
    }

    private Map<String, Object> component(String section) {
        return MergedApi.object(MergedApi.object(api.document().get("components")).get(section));
    }

    private Map<String, StringBuilder> operations() {
        Map<String, StringBuilder> byTag = new LinkedHashMap<>();
        MergedApi.object(api.document().get("paths")).forEach((path, node) -> {
            Map<String, Object> item = MergedApi.object(node);
            METHODS.stream().filter(item::containsKey).forEach(method -> {
                Map<String, Object> operation = MergedApi.object(item.get(method));
                List<?> tags = MergedApi.list(operation.get("tags"));
                byTag.computeIfAbsent(tags.isEmpty() ? "" : String.valueOf(tags.getFirst()),
                        t -> new StringBuilder())
                        .append(operation(path, method, item, operation));
            });
        });
        return byTag;
    }

    private String operation(String path, String method, Map<String, Object> item,
            Map<String, Object> operation) {
        String id = Html.escape(operation.getOrDefault("operationId", method + path));
        return "<details id=\"" + id + "\"><summary><b>" + method.toUpperCase(Locale.ROOT) + "</b> <code>"
                + Html.escape(path) + "</code> " + Html.escape(operation.getOrDefault("summary", ""))
                + "</summary>\n"
                + Html.markdown(operation.getOrDefault("description", "")) + access(operation)
                + parameters(item, operation) + body(operation) + answers(operation) + "</details>\n";
    }

    private static String access(Map<String, Object> operation) {
        List<?> security = MergedApi.list(operation.get("security"));
        boolean open = security.isEmpty() || security.stream().anyMatch(s -> MergedApi.object(s).isEmpty());
        return open ? "<p>Needs no token.</p>\n" : "<p>Needs a token.</p>\n";
    }

    private String parameters(Map<String, Object> item, Map<String, Object> operation) {
        List<Object> all = new ArrayList<>(MergedApi.list(item.get("parameters")));
        all.addAll(MergedApi.list(operation.get("parameters")));
        return Html.table("Parameters", List.of("name", "in", "type", "", "meaning"),
                all.stream().map(node -> {
                    Map<String, Object> parameter = resolved(node, "parameters");
                    return List.of("<code>" + Html.escape(parameter.getOrDefault("name", "")) + "</code>",
                            Html.escape(parameter.getOrDefault("in", "")),
                            SchemaText.type(parameter.get("schema")),
                            Boolean.TRUE.equals(parameter.get("required")) ? "required" : "",
                            Html.markdown(parameter.getOrDefault("description", "")));
                }).toList());
    }

    private String body(Map<String, Object> operation) {
        Map<String, Object> body = resolved(operation.getOrDefault("requestBody", Map.of()), "requestBodies");
        return body.isEmpty() ? "" : "<p>Body: " + content(body) + "</p>\n";
    }

    private String answers(Map<String, Object> operation) {
        return Html.table("Answers", List.of("status", "meaning", "content"),
                MergedApi.object(operation.get("responses")).entrySet().stream().map(entry -> {
                    Map<String, Object> answer = resolved(entry.getValue(), "responses");
                    return List.of(Html.escape(entry.getKey()),
                            Html.markdown(answer.getOrDefault("description", "")), content(answer));
                }).toList());
    }

    private static String content(Map<String, Object> holder) {
        StringBuilder text = new StringBuilder();
        MergedApi.object(holder.get("content")).forEach((media, node) -> text.append("<code>")
                .append(Html.escape(media)).append("</code> ")
                .append(SchemaText.type(MergedApi.object(node).get("schema"))).append(' '));
        return text.toString();
    }

    private Map<String, Object> resolved(Object node, String section) {
        Map<String, Object> map = MergedApi.object(node);
        return map.get("$ref") instanceof String reference
                ? MergedApi
                        .object(component(section).get(reference.substring(reference.lastIndexOf('/') + 1)))
                : map;
    }
}
