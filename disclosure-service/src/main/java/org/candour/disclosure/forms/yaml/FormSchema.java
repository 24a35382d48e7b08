package org.candour.disclosure.forms.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

/** The JSON Schema (2020-12) that every form file is held against. */
final class FormSchema {

    private static final String RESOURCE = "/forms/form.schema.json";

    private final Schema schema = load();

    /** What is wrong with the file, one sentence each with the place; empty if nothing is. */
    List<String> wrongs(JsonNode file) {
        return schema.validate(file).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema load() {
        try (var in = FormSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FormInvalid(RESOURCE, "is missing");
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in,
                    InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
