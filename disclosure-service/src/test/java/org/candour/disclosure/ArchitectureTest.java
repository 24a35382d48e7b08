package org.candour.disclosure;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.candour.testing.HouseRules;

/** The rules of the house hold here; that each of them can fail is shown where they are written. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = HouseRules.classesOf("org.candour.disclosure");

    static Stream<ArchRule> rules() {
        return HouseRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(SERVICE);
    }
}
