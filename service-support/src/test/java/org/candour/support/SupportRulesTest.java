package org.candour.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

import org.candour.testing.HouseRules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What services share stays small in its reach: it knows no service, and its packages build on each other one way. */
class SupportRulesTest {

    private static final JavaClasses CLASSES = HouseRules.classesOf("org.candour.support");

    private static final ArchRule KNOWS_NO_SERVICE = ArchRuleDefinition.noClasses()
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.candour.disclosure..", "org.candour.scoring..",
                    "org.candour.notification..", "org.candour.gateway..")
            .because("a shared module that knows a service becomes the place where architecture goes to die")
            .allowEmptyShould(true);

    @Test
    void knowsNoService() {
        KNOWS_NO_SERVICE.check(CLASSES);
    }

    @Test
    void wouldNoticeIfItKnewOne() {
        JavaClasses wrong = new ClassFileImporter().importPackages("org.candour.support.wrong");
        assertThatThrownBy(() -> KNOWS_NO_SERVICE.check(wrong)).hasMessageContaining("KnowsAService");
    }

    @Test
    void buildsOneWay() {
        HouseRules.NO_CYCLES.check(CLASSES);
    }

    @Test
    void keepsTheLogsAndNamesOfTheHouse() {
        HouseRules.ONE_LOG.check(CLASSES);
        HouseRules.NO_PRINTING.check(CLASSES);
        HouseRules.NAMES_SAY_SOMETHING.check(CLASSES);
    }
}
