package dev.waymark.initiative;

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

@AnalyzeClasses(packages = "dev.waymark.initiative", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    private static final Set<String> NAMES = Set.of(
            "Alignment",
            "UncoveredGoals",
            "Relief",
            "Orphan",
            "DependencyCycle",
            "ProjectRisk",
            "Spread",
            "RiskRubric",
            "EconomicClimate",
            "ClimateState",
            "ClimateRule",
            "RiskAppetite",
            "CategorySuggestion",
            "CategoryFacts",
            "BasicsFirst",
            "Fit");

    private static final DescribedPredicate<JavaClass> CALCULATIONS = DescribedPredicate.describe(
            "are calculations",
            type -> type.getPackageName().endsWith(".valuation") || NAMES.contains(type.getSimpleName()));

    /// What the services share, but for the rounding of money and the comparison of numbers.
    private static final DescribedPredicate<JavaClass> HTTP_MANNERS = DescribedPredicate.describe(
            "are shared manners of HTTP",
            type -> type.getPackageName().startsWith("dev.waymark.rest.")
                    && !Set.of("dev.waymark.rest.money", "dev.waymark.rest.number")
                            .contains(type.getPackageName()));

    /// Annotations that only describe a value are no framework; clocks, sources of randomness and I/O are out as well.
    @ArchTest
    static final ArchRule calculationsKnowNoFramework = noClasses()
            .that(CALCULATIONS)
            .should()
            .transitivelyDependOnClassesThat(HTTP_MANNERS.or(JavaClass.Predicates.resideInAnyPackage(
                    "jakarta.ws..",
                    "jakarta.persistence..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.transaction..",
                    "io.quarkus..",
                    "io.smallrye..",
                    "org.hibernate..",
                    "com.fasterxml..",
                    "java.sql..")));

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
