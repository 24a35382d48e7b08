package org.candour.scoring.engine;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

import org.candour.testing.HouseRules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchitectureTest {

    /** A score must be what anyone can compute again from the filing and the rules. */
    private static final ArchRule ENGINE_IS_PURE = ArchRuleDefinition.noClasses()
            .that().resideInAPackage("org.candour.scoring.engine..")
            .should().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..", "java.util.random..")
            .because("the same filing and methodology give the same bytes, today and in ten years");

    @Test
    void isPure() {
        ENGINE_IS_PURE.check(HouseRules.classesOf("org.candour.scoring.engine"));
    }

    @Test
    void wouldNoticeAnEngineThatReadsTheClock() {
        JavaClasses wrong = new ClassFileImporter().importPackages("org.candour.scoring.engine.wrong");

        assertThatThrownBy(() -> ENGINE_IS_PURE.check(wrong)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("ReadsTheClock");
    }

}
