package org.candour.support.json;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.util.ClassUtil;

/** Notes a fault and goes on reading, where a {@link ShapeFaults} stands in the reading's attributes. */
final class FaultCollector extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
            ValueDeserializer<?> deserializer, Object beanOrClass, String name) throws JacksonException {
        if (!(context.getAttribute(ShapeFaults.class) instanceof ShapeFaults faults)) {
            return false;
        }
        // a record is built once its object has ended: its unknown properties come from a buffer then
        JsonPointer here = ShapeFaults.place(context.getParser());
        faults.add((parser.equals(context.getParser()) ? here : here.appendProperty(name)).toString(),
                "is not known here");
        parser.skipChildren();
        return true;
    }

    /** A string is weird only to {@link StrictScalars}, which says why. */
    @Override
    public @Nullable Object handleWeirdStringValue(DeserializationContext context, Class<?> target,
            String value,
            String failure) throws JacksonException {
        return note(context, target == String.class ? failure : expected(target))
                ? nothing(target)
                : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(DeserializationContext context, Class<?> target,
            Number value,
            String failure) throws JacksonException {
        return note(context, expected(target)) ? nothing(target) : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(DeserializationContext context, JavaType target,
            JsonToken token,
            JsonParser parser, String failure) throws JacksonException {
        if (!note(context, expected(target.getRawClass()))) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        return nothing(target.getRawClass());
    }

    /** A string or a number where an object is expected. */
    @Override
    public @Nullable Object handleMissingInstantiator(DeserializationContext context, Class<?> target,
            @Nullable ValueInstantiator instantiator, @Nullable JsonParser parser, String failure)
            throws JacksonException {
        if (!note(context, expected(target))) {
            return NOT_HANDLED;
        }
        context.getParser().skipChildren();
        return nothing(target);
    }

    @Override
    public @Nullable Object handleInstantiationProblem(DeserializationContext context, Class<?> target,
            @Nullable Object argument, Throwable thrown) throws JacksonException {
        return note(context, expected(target)) ? nothing(target) : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleNullForPrimitives(DeserializationContext context, Class<?> target,
            JsonParser parser,
            ValueDeserializer<?> deserializer, String failure) throws JacksonException {
        return note(context, "must not be missing or null") ? nothing(target) : NOT_HANDLED;
    }

    private static boolean note(DeserializationContext context, String message) {
        if (context.getAttribute(ShapeFaults.class) instanceof ShapeFaults faults) {
            faults.add(ShapeFaults.place(context.getParser()).toString(), message);
            return true;
        }
        return false;
    }

    private static @Nullable Object nothing(Class<?> target) {
        return target.isPrimitive() ? ClassUtil.defaultValue(target) : null;
    }

    private static String expected(Class<?> target) {
        if (target.isEnum()) {
            return Arrays.stream(target.getEnumConstants()).map(String::valueOf)
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        Class<?> type = ClassUtil.wrapperType(target.isPrimitive() ? target : Integer.TYPE);
        return "must be " + switch (target.isPrimitive() ? type.getSimpleName() : target.getSimpleName()) {
            case "Integer", "Long", "Short", "BigInteger" -> "a whole number";
            case "Double", "Float", "BigDecimal" -> "a number";
            case "Boolean" -> "true or false";
            case "String" -> "a string";
            case "LocalDate" -> "a date such as 2026-12-31";
            case "OffsetDateTime", "Instant" -> "a time such as 2026-12-31T23:59:59Z";
            case "UUID" -> "a UUID";
            case "List", "Set", "ArrayList", "LinkedHashSet" -> "an array";
            default -> "an object";
        };
    }
}
