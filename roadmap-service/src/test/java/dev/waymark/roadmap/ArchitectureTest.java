package dev.waymark.roadmap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.waymark.rest.fixture.HouseRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

@AnalyzeClasses(packages = "dev.waymark.roadmap", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule wingsUseOnlyThoseBelow =
            HouseRules.wings("dev.waymark.roadmap", "roadmap", "portfolio", "prioritising", "sibling", "planning");

    private static final Set<String> NAMES = Set.of("Priority", "PriorityOrder", "RankRobustness", "Readiness");

    private static final DescribedPredicate<JavaClass> CALCULATIONS = DescribedPredicate.describe(
            "are calculations",
            type -> type.getPackageName().endsWith(".scoring")
                    || Set.of("plan", "draft", "why").stream()
                            .anyMatch(room -> type.getPackageName().endsWith(".planning." + room))
                    || NAMES.contains(type.getSimpleName()));

    /// Annotations that only describe a value are no framework, and values of rest-support may be used.
    @ArchTest
    static final ArchRule calculationsKnowNoFramework = noClasses()
            .that(CALCULATIONS)
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "io.quarkus..",
                    "io.smallrye..",
                    "org.hibernate..",
                    "com.fasterxml.jackson.databind..",
                    "dev.waymark.rest.problem..");

    @ArchTest
    static final ArchRule calculationsDoNoInputOrOutput = noClasses()
            .that(CALCULATIONS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule calculationsAskNeitherTheClockNorChance = noClasses()
            .that(CALCULATIONS)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");
}
