package org.candour.scoring.methodologies.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The content of a methodology, written byte for byte as it is.
 *
 * @param canonical JSON
 */
public record MethodologyContent(@JsonValue @JsonRawValue String canonical) {}
