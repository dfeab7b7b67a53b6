package dev.waymark.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;

@AnalyzeClasses(packages = "dev.waymark.assessment", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule calculationsKnowNoFramework = noClasses()
            .that()
            .haveSimpleName("RankingOutcome")
            .or()
            .haveSimpleName("StoredVersion")
            .or()
            .haveNameMatching(
                    ".*\\.(GapProjection|WilsonInterval|PerceptionGap|QualityGaps|KeptRate|PromiseConflict|TwoWayStreet)")
            .or()
            .haveSimpleName("SteeringEngagement")
            .or()
            .haveNameMatching(
                    ".*\\.(CultureReadiness|LeverLevels|BasicsScore|NominatedInfluence|PanelProposal|BlindSpots)")
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "com.fasterxml..", "java.sql..");

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("dev.waymark.assessment.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Inject.class);
}
