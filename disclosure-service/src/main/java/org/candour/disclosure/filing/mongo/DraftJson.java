package org.candour.disclosure.filing.mongo;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.candour.disclosure.filing.Draft;

/** A draft as bytes: its components by their names, what is empty left out. */
final class DraftJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(
                    visible -> visible.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .changeDefaultPropertyInclusion(
                    include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .withConfigOverride(List.class,
                    list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class,
                    map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private DraftJson() {}

    static byte[] bytes(Draft draft) {
        return MAPPER.writeValueAsBytes(draft);
    }

    static Draft draft(byte[] bytes) {
        return MAPPER.readValue(bytes, Draft.class);
    }
}
