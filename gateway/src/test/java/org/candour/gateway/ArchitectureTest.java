package org.candour.gateway;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.candour.gateway.wrong.one.WaitsForAnAnswer;
import org.candour.gateway.wrong.two.KnowsTheFirst;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.candour.gateway");
    private static final ArchRule NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("org.candour.gateway.(**)")
            .should().beFreeOfCycles().because("packages in a circle are one package with several names");
    private static final ArchRule NO_WAITING = ArchRuleDefinition.noClasses().should()
            .callMethodWhere(JavaCall.Predicates
                    .target(HasName.Predicates
                            .nameMatching("block|blockFirst|blockLast|sleep|toIterable|toStream")))
            .because("one waiting thread of the event loop keeps all its connections waiting");
    private static final ArchRule NO_SERVICE_INSIDE = ArchRuleDefinition.noClasses().should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.candour.support..", "org.candour.disclosure..", "org.candour.scoring..",
                    "org.candour.notification..", "com.mongodb..", "org.apache.kafka..")
            .because("the door passes things on and decides nothing about them");

    static Stream<ArchRule> rules() {
        return Stream.of(NO_CYCLES, NO_WAITING, NO_SERVICE_INSIDE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        assertThat(rule.evaluate(OURS).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(ArchRule rule) {
        JavaClasses wrong = new ClassFileImporter().importPackagesOf(WaitsForAnAnswer.class,
                KnowsTheFirst.class);
        assertThat(rule.evaluate(wrong).hasViolation()).as(rule.getDescription()).isTrue();
    }

    @Test
    void staysSmall() {
        assertThat(OURS.stream().filter(c -> c.isTopLevelClass()
                && c.getModifiers().contains(JavaModifier.PUBLIC)).count())
                .isLessThanOrEqualTo(OURS.stream().filter(c -> c.isTopLevelClass()).count() / 2);
    }
}
