package org.candour.scoring;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.candour.testing.HouseRules;

class ArchitectureTest {

    private static final JavaClasses SERVICE = HouseRules.classesOf("org.candour.scoring");

    @ParameterizedTest
    @MethodSource
    void keepsToTheHouseRules(ArchRule rule) {
        rule.check(SERVICE);
    }

    static List<ArchRule> keepsToTheHouseRules() {
        return HouseRules.ALL;
    }

}
