package org.candour.scoring.reviews.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What was decided, written byte for byte as its commitment is made.
 *
 * @param canonical JSON
 */
public record DecidedInputs(@JsonValue @JsonRawValue String canonical) {}
