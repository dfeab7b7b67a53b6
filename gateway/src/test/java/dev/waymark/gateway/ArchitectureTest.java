package dev.waymark.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.waymark.gateway.head.HeaderFaults;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.problem.RequestId;
import dev.waymark.gateway.proxy.HopByHop;
import dev.waymark.gateway.routing.Operation;
import dev.waymark.gateway.routing.RouteMatch;
import dev.waymark.gateway.routing.RouteTable;
import dev.waymark.gateway.token.Caller;
import dev.waymark.gateway.token.VerifiedCallers;
import jakarta.inject.Inject;

@AnalyzeClasses(packages = "dev.waymark.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final long MOST_CLASSES = 15;

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

    /// What decides by values alone, in packages where other classes are wired.
    private static final DescribedPredicate<JavaClass> DECISIONS = belongToAnyOf(
                    GatewayProblem.class,
                    Refusal.class,
                    RequestId.class,
                    Caller.class,
                    VerifiedCallers.class,
                    HeaderFaults.class,
                    HopByHop.class,
                    RouteTable.class,
                    RouteMatch.class,
                    Operation.class)
            .or(nameMatching(".*\\.routing\\.(RequestTarget|TargetVerdict)(\\$.*)?"));

    @ArchTest
    static final ArchRule theMergeKnowsNoFramework = noClasses()
            .that(resideInAPackage("..merge.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule decisionsKnowNoFramework =
            noClasses().that(DECISIONS).should().dependOnClassesThat().resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static void packagesAreSmall(JavaClasses gateway) {
        var sizes = gateway.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_CLASSES));
    }

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
