package dev.waymark.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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

@AnalyzeClasses(packages = "dev.waymark.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "io.quarkus..",
        "io.vertx..",
        "io.smallrye..",
        "io.micrometer..",
        "io.netty..",
        "jakarta..",
        "org.eclipse.microprofile..",
        "org.jboss.."
    };

    private static final DescribedPredicate<JavaClass> WIRED_CONTRACT = belongToAnyOf(
            dev.waymark.gateway.contract.Contract.class, dev.waymark.gateway.contract.ContractConfig.class);

    @ArchTest
    static final ArchRule theMergeKnowsNoFramework = noClasses()
            .that(resideInAPackage("..contract..").and(DescribedPredicate.not(WIRED_CONTRACT)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule decisionsKnowNoFramework = noClasses()
            .that()
            .haveFullyQualifiedName("dev.waymark.gateway.problem.GatewayProblem")
            .or()
            .haveFullyQualifiedName("dev.waymark.gateway.problem.Refusal")
            .or()
            .haveFullyQualifiedName("dev.waymark.gateway.problem.RequestId")
            .or()
            .haveFullyQualifiedName("dev.waymark.gateway.guard.Caller")
            .or()
            .haveFullyQualifiedName("dev.waymark.gateway.guard.VerifiedCallers")
            .or()
            .haveFullyQualifiedName("dev.waymark.gateway.proxy.HopByHop")
            .or()
            .haveNameMatching("dev\\.waymark\\.gateway\\.routing\\."
                    + "(RouteTable|RouteMatch|Operation|RequestTarget|TargetVerdict|HeaderFaults)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule packagesDoNotDependOnEachOtherInCircles =
            slices().matching("dev.waymark.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(org.jspecify.annotations.NullMarked.class);
}
