package org.candour.testing;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseRulesTest {

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("org.candour.wrong");

    static Stream<Arguments> rulesAndWhoBreaksThem() {
        return Stream.of(
                Arguments.of(HouseRules.DOMAIN_IS_FREE, "UsesSpring"),
                Arguments.of(HouseRules.DOMAIN_KNOWS_NO_EDGES, "UsesEdge"),
                Arguments.of(HouseRules.BSON_STAYS_IN_MONGO, "Page"),
                Arguments.of(HouseRules.KAFKA_STAYS_IN_KAFKA, "SendsRecords"),
                Arguments.of(HouseRules.GENERATED_TYPES_STAY_IN_HTTP, "UsesGenerated"),
                Arguments.of(HouseRules.NO_CYCLES, "Circle"),
                Arguments.of(HouseRules.ONE_LOG, "OldLog"),
                Arguments.of(HouseRules.NO_PRINTING, "Prints"),
                Arguments.of(HouseRules.NAMES_SAY_SOMETHING, "ThingHelper"),
                Arguments.of(HouseRules.MOMENTS_ARE_INSTANTS, "MomentDto"));
    }

    @ParameterizedTest(name = "{1} breaks: {0}")
    @MethodSource("rulesAndWhoBreaksThem")
    void failsOnAWrongClassAndSaysWhy(ArchRule rule, String offender) {
        assertThatThrownBy(() -> rule.check(WRONG)).isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender).hasMessageContaining("because");
    }

    @Test
    void hasAWrongClassForEachRule() {
        assertThat(rulesAndWhoBreaksThem().map(each -> each.get()[0]))
                .containsExactlyElementsOf(HouseRules.ALL);
    }
}
