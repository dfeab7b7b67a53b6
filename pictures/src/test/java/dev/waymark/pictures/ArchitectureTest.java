package dev.waymark.pictures;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/// All of this module is a calculation.
@AnalyzeClasses(packages = "dev.waymark.pictures", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule picturesAreMadeOfValuesAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.waymark.pictures..",
                    "java.lang..",
                    "java.math",
                    "java.text",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule picturesDoNotDependOnChance =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Random");

    @ArchTest
    static final ArchRule picturesDoNotDependOnTheClock =
            noClasses().should().callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("now")));

    @ArchTest
    static final ArchRule nothingIsRemembered = ArchRuleDefinition.fields()
            .that()
            .haveModifier(JavaModifier.STATIC)
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.waymark.(**)").should().beFreeOfCycles();
}
