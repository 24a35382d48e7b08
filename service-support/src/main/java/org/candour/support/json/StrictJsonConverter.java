package org.candour.support.json;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/** Reads a JSON body and, where it is not of the expected shape, names every fault rather than the first. */
final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {

    StrictJsonConverter(JsonMapper mapper) {
        super(mapper);
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        // Whole before it is read, so that a body over the limit is that, whatever else is wrong with it.
        byte[] body = message.getBody().readAllBytes();
        JavaType javaType = getJavaType(type.getType(), null);
        ShapeFaults faults = new ShapeFaults();
        Object value = null;
        try {
            value = getMapper().readerFor(javaType).withAttribute(ShapeFaults.class, faults)
                    .readValue(body);
        } catch (JacksonException e) {
            faults.add(e);
        }
        if (value == null || !faults.isEmpty()) {
            throw new ProblemException(CommonProblem.MALFORMED_BODY,
                    "The body is not JSON of the shape that the contract names.", faults.findings());
        }
        return value;
    }
}
