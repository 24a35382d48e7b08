package org.candour.gateway.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers what the services' texts refer to, file by file, under names of one text. Two files of the same name in two
 * services get the service's name in front of the second.
 */
final class Components {

    private static final String REF = "$ref";
    private static final List<String> SECTIONS = List.of("schemas", "parameters", "headers", "responses",
            "requestBodies", "examples", "securitySchemes");

    private final ContractText text;
    private final Map<String, Map<String, Object>> sections = new TreeMap<>();
    private final Map<String, String> pointers = new HashMap<>();

    Components(ContractText text) {
        this.text = text;
    }

    Map<String, Map<String, Object>> sections() {
        return sections;
    }

    /** The same node with every reference pointing into this text; what stands under a path is put in its place. */
    Object moved(Object node, String file) {
        return switch (node) {
            case Map<?, ?> map when map.get(REF) instanceof String reference -> target(reference, file);
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, value) -> copy.put(String.valueOf(key),
                        value == null ? "" : moved(value, file)));
                yield copy;
            }
            case List<?> list -> {
                List<Object> copy = new ArrayList<>();
                list.forEach(item -> copy.add(moved(item, file)));
                yield copy;
            }
            default -> node;
        };
    }

    private Object target(String reference, String file) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        String there = path.isEmpty() ? file : ContractText.relative(file, path);
        String section = section(there, pointer);
        if (section.isEmpty()) {
            return moved(text.at(there, pointer), there);
        }
        return Map.of(REF, pointer(section, there, pointer));
    }

    private String pointer(String section, String file, String pointer) {
        String known = pointers.get(file + "#" + pointer);
        if (known != null) {
            return known;
        }
        Map<String, Object> named = sections.computeIfAbsent(section, s -> new TreeMap<>());
        String name = name(file, pointer);
        String free = named.containsKey(name) ? pascal(file.split("/", -1)[1]) + name : name;
        String result = "#/components/" + section + "/" + free;
        // taken before its content is looked at, which may lead back here
        pointers.put(file + "#" + pointer, result);
        named.put(free, Map.of());
        named.put(free, moved(text.at(file, pointer), file));
        return result;
    }

    /** By the directory of the file, or the place in it; empty for a path, which is no component. */
    private static String section(String file, String pointer) {
        for (String section : SECTIONS) {
            if (pointer.startsWith("/components/" + section + "/") || file.contains("/" + section + "/")) {
                return section;
            }
        }
        return file.contains("/paths/") ? "" : "schemas";
    }

    private static String name(String file, String pointer) {
        String last = pointer.isEmpty()
                ? file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.[a-z]+$", "")
                : pointer.substring(pointer.lastIndexOf('/') + 1);
        return pascal(last);
    }

    private static String pascal(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
