package dev.waymark.initiative;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

@AnalyzeClasses(packages = "dev.waymark.initiative", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

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

    /// Annotations that only describe a value are no framework; clocks, sources of randomness and I/O are out as well.
    @ArchTest
    static final ArchRule calculationsKnowNoFramework = noClasses()
            .that(CALCULATIONS)
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws..",
                    "jakarta.persistence..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.transaction..",
                    "io.quarkus..",
                    "io.smallrye..",
                    "org.hibernate..",
                    "com.fasterxml..",
                    "dev.waymark.rest..",
                    "java.sql..");

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

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("dev.waymark.initiative.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule doorsAndEntitiesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .or()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate();
}
