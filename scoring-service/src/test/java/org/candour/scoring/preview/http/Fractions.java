package org.candour.scoring.preview.http;

import tools.jackson.databind.JsonNode;

import org.candour.scoring.engine.Rational;

/** Numbers of answers as they are computed with. */
final class Fractions {

    private Fractions() {}

    static Rational of(JsonNode number) {
        return Rational.parse(number.path("exact").stringValue());
    }

}
