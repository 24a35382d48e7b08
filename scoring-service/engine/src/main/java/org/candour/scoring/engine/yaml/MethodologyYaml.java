package org.candour.scoring.engine.yaml;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.candour.scoring.engine.Fault;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.MethodologyRefused;

/** Reads a methodology from YAML: first its shape by the schema, then its meaning by the engine. */
public final class MethodologyYaml {

    private static final String SCHEMA = "/methodologies/methodology.schema.json";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private MethodologyYaml() {}

    /** @throws MethodologyRefused with every fault of its shape, or else every fault of its meaning */
    public static Methodology read(InputStream in) {
        JsonNode tree;
        try {
            tree = YAML.readTree(in);
        } catch (JacksonException e) {
            throw new MethodologyRefused(List.of(new Fault("", "cannot be read: " + e.getOriginalMessage())));
        }
        List<Fault> faults = schema().validate(tree).stream()
                .map(error -> new Fault(error.getInstanceLocation().toString(), error.getMessage())).toList();
        if (!faults.isEmpty()) {
            throw new MethodologyRefused(faults);
        }
        return Methodology.of(YAML.convertValue(tree, DATA));
    }

    private static Schema schema() {
        InputStream in = MethodologyYaml.class.getResourceAsStream(SCHEMA);
        if (in == null) {
            throw new IllegalStateException(SCHEMA + " is missing");
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in, InputFormat.JSON);
    }
}
