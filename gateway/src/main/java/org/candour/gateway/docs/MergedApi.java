package org.candour.gateway.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The OpenAPI texts of the three services as one OpenAPI 3.0.3 text, without references to other files. */
public final class MergedApi {

    private static final List<String> SERVICES = List.of("disclosure", "scoring", "notification");
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head",
            "options");
    private static final String DESCRIPTION = """
                                              Companies file what they do for human rights and cyber hygiene; filings are scored by published \
                                              methodologies; what was learned is read by everyone.

                                              Tokens come from the issuer (OAuth 2.1 client credentials, audience `candour`) and are sent as \
                                              `Authorization: Bearer`. Errors are `application/problem+json` (RFC 9457); the `type` leads to a page \
                                              that says what to do. Beside the answers below the gateway itself may answer 400, 401, 404, 405, 408, \
                                              413, 414, 429, 431, 502, 503 and 504 to any request.
                                              """;

    private final Map<String, Object> document;

    private MergedApi(Map<String, Object> document) {
        this.document = document;
    }

    /** Reads the texts and merges them; fails if two services describe the same address. */
    public static MergedApi read() {
        ContractText text = new ContractText();
        Components components = new Components(text);
        Map<String, Object> paths = new TreeMap<>();
        Map<String, Object> tags = new LinkedHashMap<>();
        Map<String, Object> schemes = new TreeMap<>();
        for (String service : SERVICES) {
            String file = "/" + service + "/openapi.yaml";
            Map<String, Object> root = object(text.at(file, ""));
            for (Object tag : list(root.get("tags"))) {
                tags.putIfAbsent(String.valueOf(object(tag).get("name")), tag);
            }
            schemes.putAll(
                    object(object(root.getOrDefault("components", Map.of())).getOrDefault("securitySchemes",
                            Map.of())));
            object(root.getOrDefault("paths", Map.of())).forEach((path, item) -> {
                Map<String, Object> moved = object(components.moved(item, file));
                secure(moved, root);
                if (paths.put(path, moved) != null) {
                    throw new IllegalStateException("two services describe " + path);
                }
            });
        }
        Map<String, Object> gathered = new TreeMap<>(components.sections());
        gathered.put("securitySchemes", schemes);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.0.3");
        document.put("info", Map.of("title", "Candour", "version", "1", "description", DESCRIPTION, "license",
                Map.of("name", "Apache-2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0")));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("tags", List.copyOf(tags.values()));
        document.put("paths", paths);
        document.put("components", gathered);
        return new MergedApi(document);
    }

    /** What a service says for all its operations holds, in one text, for each of them. */
    private static void secure(Map<String, Object> item, Map<String, Object> root) {
        Object security = root.get("security");
        if (security != null) {
            METHODS.stream().filter(item::containsKey)
                    .forEach(method -> object(item.get(method)).putIfAbsent("security", security));
        }
    }

    /** The text in YAML. */
    public String yaml() {
        return ContractText.yaml().dump(document);
    }

    Map<String, Object> document() {
        return document;
    }

    @SuppressWarnings("unchecked") // the keys of what was read are strings
    static Map<String, Object> object(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static List<?> list(@Nullable Object node) {
        return node instanceof List<?> list ? list : List.of();
    }
}
