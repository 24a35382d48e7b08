package org.candour.testing;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * The rules of the house for a service whose packages are {@code org.candour.<service>.<feature>}, with the feature's
 * domain at its root and {@code http}, {@code mongo}, {@code kafka} and {@code web} below. A service runs all of them
 * over its classes: {@code HouseRules.ALL.forEach(rule -> rule.check(HouseRules.classesOf("org.candour.scoring")))}.
 */
public final class HouseRules {

    private static final String[] FRAMEWORKS = {"org.springframework..", "org.bson..", "com.mongodb..",
            "org.apache.kafka..", "jakarta..", "org.candour.*.api..", "org.candour..http.api.."};

    /** A feature's root, without the class that wires it. */
    private static final DescribedPredicate<JavaClass> DOMAIN = DescribedPredicate.describe(
            "the domain of a feature",
            type -> type.getPackageName().split("\\.").length == 4
                    && !type.getPackageName().endsWith(".api")
                    && !outermost(type).getSimpleName().endsWith("Configuration"));

    /** No framework at a feature's root. */
    public static final ArchRule DOMAIN_IS_FREE = ArchRuleDefinition.noClasses().that(DOMAIN)
            .should().dependOnClassesThat().resideInAnyPackage(FRAMEWORKS)
            .because(
                    "rules that outlive a framework are read, tested and changed without it (style: a service)");

    /** The domain does not know how it is reached or kept. */
    public static final ArchRule DOMAIN_KNOWS_NO_EDGES = ArchRuleDefinition.noClasses().that(DOMAIN)
            .should().dependOnClassesThat()
            .resideInAnyPackage("..http..", "..mongo..", "..kafka..", "..web..")
            .because(
                    "edges depend on the domain; a domain that depends on an edge cannot be tried without it");

    /** BSON and the driver stop in {@code mongo}. */
    public static final ArchRule BSON_STAYS_IN_MONGO = edge("mongo", "org.bson..", "com.mongodb..")
            .because("a document is how one adapter keeps a thing, and not the thing");

    /** Kafka types stop in {@code kafka}. */
    public static final ArchRule KAFKA_STAYS_IN_KAFKA = edge("kafka", "org.apache.kafka..",
            "org.springframework.kafka..")
            .because("records, offsets and partitions are the transport's; a feature knows events");

    /** Types generated from the OpenAPI text stop in {@code http}. */
    public static final ArchRule GENERATED_TYPES_STAY_IN_HTTP = ArchRuleDefinition.noClasses()
            .that().resideOutsideOfPackages("..http..", "org.candour.*.api..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.candour.*.api..", "org.candour..http.api..")
            .because("the contract changes for its readers' reasons, the domain for its own")
            .allowEmptyShould(true);

    /** Features do not depend on each other in circles; the generated types are no feature. */
    public static final ArchRule NO_CYCLES = SlicesRuleDefinition.slices().matching("org.candour.*.(*)..")
            .should().beFreeOfCycles()
            .ignoreDependency(JavaClass.Predicates.resideInAPackage("org.candour.*.api.."),
                    DescribedPredicate.alwaysTrue())
            .because("features in a circle are one feature with several names");

    /** Logging through SLF4J only, and nothing printed. */
    public static final ArchRule ONE_LOG = ArchRuleDefinition.noClasses()
            .should().dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..")
            .because("one log, one configuration").allowEmptyShould(true);

    /** Nothing goes to the standard streams. */
    public static final ArchRule NO_PRINTING = ArchRuleDefinition.noClasses()
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(Throwable.class, "printStackTrace")
            .because("what a service prints has no level, no time and no trace id").allowEmptyShould(true);

    /** Names that say nothing. */
    public static final ArchRule NAMES_SAY_SOMETHING = ArchRuleDefinition.noClasses()
            .should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)")
            .because("such a name holds anything, and sooner or later does").allowEmptyShould(true);

    /** A moment is an instant, also in the types generated from the OpenAPI text. */
    public static final ArchRule MOMENTS_ARE_INSTANTS = ArchRuleDefinition.noFields()
            .should().haveRawType(OffsetDateTime.class).orShould().haveRawType(ZonedDateTime.class)
            .because(
                    "JSON spells them otherwise: one moment would read 07.3Z in an answer and 07.300Z in its event")
            .allowEmptyShould(true);

    /** All of them. */
    public static final List<ArchRule> ALL = List.of(DOMAIN_IS_FREE, DOMAIN_KNOWS_NO_EDGES,
            BSON_STAYS_IN_MONGO,
            KAFKA_STAYS_IN_KAFKA, GENERATED_TYPES_STAY_IN_HTTP, NO_CYCLES, ONE_LOG, NO_PRINTING,
            NAMES_SAY_SOMETHING, MOMENTS_ARE_INSTANTS);

    private HouseRules() {}

    /** The main classes of a service. */
    public static JavaClasses classesOf(String servicePackage) {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(servicePackage);
    }

    private static ArchRule edge(String edge, String... packages) {
        return ArchRuleDefinition.noClasses().that().resideOutsideOfPackage(".." + edge + "..")
                .should().dependOnClassesThat().resideInAnyPackage(packages).allowEmptyShould(true);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }
}
