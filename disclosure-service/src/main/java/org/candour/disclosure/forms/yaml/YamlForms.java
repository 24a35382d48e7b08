package org.candour.disclosure.forms.yaml;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.candour.disclosure.forms.Form;
import org.candour.disclosure.forms.FormRef;
import org.candour.disclosure.forms.Forms;
import org.candour.support.json.CanonicalJson;
import org.candour.support.json.Digest;

/** Forms read once from YAML files. */
public final class YamlForms implements Forms {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Map<FormRef, Form> forms;

    private YamlForms(Map<FormRef, Form> forms) {
        this.forms = forms;
    }

    /**
     * Reads forms.
     *
     * @param  files       text by file name
     * @throws FormInvalid if a file breaks the schema or contradicts itself, or two hold the same version of a form
     */
    public static YamlForms of(Map<String, String> files) {
        var schema = new FormSchema();
        var forms = new LinkedHashMap<FormRef, Form>();
        files.entrySet().stream().map(file -> read(file.getKey(), file.getValue(), schema))
                .sorted(Comparator.comparing(form -> form.ref().toString())).forEach(form -> {
                    if (forms.put(form.ref(), form) != null) {
                        throw new FormInvalid(form.ref().toString(), "is there twice");
                    }
                });
        return new YamlForms(forms);
    }

    @Override
    public Optional<Form> find(FormRef ref) {
        return Optional.ofNullable(forms.get(ref));
    }

    @Override
    public List<Form> all() {
        return List.copyOf(forms.values());
    }

    static JsonNode tree(String name, String text) {
        try {
            return YAML.readTree(text);
        } catch (JacksonException e) {
            throw new FormInvalid(name, "is not YAML: " + e.getOriginalMessage());
        }
    }

    private static Form read(String name, String text, FormSchema schema) {
        var tree = tree(name, text);
        var wrongs = schema.wrongs(tree);
        if (!wrongs.isEmpty()) {
            throw new FormInvalid(name, String.join("; ", wrongs));
        }
        try {
            return new FormReading(name, YAML.treeToValue(tree, FormFile.class),
                    Digest.of(CanonicalJson.bytes(tree)).text()).form();
        } catch (IllegalArgumentException e) {
            throw new FormInvalid(name, String.valueOf(e.getMessage()));
        }
    }
}
