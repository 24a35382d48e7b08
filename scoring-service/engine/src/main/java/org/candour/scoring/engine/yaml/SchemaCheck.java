package org.candour.scoring.engine.yaml;

import java.io.InputStream;
import java.util.AbstractList;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Faults;

/** Holds data against the schema of a methodology. */
final class SchemaCheck {

    private static final String SCHEMA = "/methodologies/methodology.schema.json";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Schema SHAPE = schema();

    private SchemaCheck() {}

    static void check(Object data, Faults faults) {
        ExecutionContext context = new ExecutionContext(ExecutionConfig.getInstance());
        context.setErrors(new Told(faults));
        SHAPE.validate(context, JSON.valueToTree(data));
        faults.refuse();
    }

    private static void tell(Error error, Faults faults) {
        String pointer = error.getInstanceLocation().toString();
        switch (error.getKeyword()) {
            case "additionalProperties" -> faults.add(member(pointer, error), "is unknown here");
            case "required", "dependentRequired" -> faults.add(member(pointer, error), "is missing");
            case "propertyNames" -> faults.add(member(pointer, error), "has a name that cannot stand here");
            default -> faults.add(pointer, error.getMessage());
        }
    }

    private static String member(String pointer, Error error) {
        Object name = error.getArguments()[0];
        return pointer + "/" + name.toString().replace("~", "~0").replace("/", "~1");
    }

    private static Schema schema() {
        InputStream in = SchemaCheck.class.getResourceAsStream(SCHEMA);
        if (in == null) {
            throw new IllegalStateException(SCHEMA + " is missing");
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in, InputFormat.JSON);
    }

    /** Tells each error when it comes and forgets it: a text of 50,000 values may have more errors than values. */
    private static final class Told extends AbstractList<Error> {

        private final Faults faults;
        private int size;

        Told(Faults faults) {
            this.faults = faults;
        }

        @Override
        public void add(int index, Error error) {
            tell(error, faults);
            size++;
        }

        @Override
        public Error get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
