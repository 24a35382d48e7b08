package org.candour.notification;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.candour.notification.lessons.Candidates;
import org.candour.notification.lessons.Origin;
import org.candour.notification.lessons.Origins;
import org.candour.testing.HouseRules;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    private static final ArchRule ORIGINS_STAY_INSIDE = ArchRuleDefinition.noClasses().that()
            .resideOutsideOfPackages("org.candour.notification.lessons", "..lessons.mongo..",
                    "..lessons.config..")
            .should().dependOnClassesThat().belongToAnyOf(Origin.class, Origins.class)
            .because("what answers requests or writes events cannot tell what it does not know");

    private static final ArchRule READERS_SEE_WHAT_IS_RELEASED = ArchRuleDefinition.noClasses().that()
            .resideOutsideOfPackage("org.candour.notification.lessons..").should().dependOnClassesThat()
            .belongToAnyOf(Candidates.class)
            .because("a page that cannot reach a candidate cannot show one");

    private static final JavaClasses OURS = HouseRules.classesOf("org.candour.notification");

    static Stream<ArchRule> ours() {
        return Stream.of(ORIGINS_STAY_INSIDE, READERS_SEE_WHAT_IS_RELEASED);
    }

    static Stream<ArchRule> all() {
        return Stream.concat(HouseRules.ALL.stream(), ours());
    }

    @ParameterizedTest
    @MethodSource("all")
    void holds(ArchRule rule) {
        assertThat(rule.evaluate(OURS).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ours")
    void canFail(ArchRule rule) {
        JavaClasses wrong = new ClassFileImporter().importPackages("org.candour.notification.wrong");

        assertThat(rule.evaluate(wrong).hasViolation()).isTrue();
    }
}
