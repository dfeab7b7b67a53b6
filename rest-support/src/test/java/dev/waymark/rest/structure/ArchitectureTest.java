package dev.waymark.rest.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.waymark.rest.fixture.HouseRules;

@AnalyzeClasses(packages = "dev.waymark.rest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static void noPackageIsLargeWithoutAReason(JavaClasses classes) {
        HouseRules.noPackageIsLargeWithoutAReason(classes);
    }
}
