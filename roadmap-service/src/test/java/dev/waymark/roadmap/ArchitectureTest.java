package dev.waymark.roadmap;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.fixture.HouseRules;
import dev.waymark.rest.fixture.StoredJsonRules;

@AnalyzeClasses(packages = "dev.waymark.roadmap", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests stored = ArchTests.in(StoredJsonRules.class);

    @ArchTest
    static final ArchRule layersUseOnlyLowerOnes = HouseRules.layers(
            "dev.waymark.roadmap",
            "steering",
            "delivery",
            "roadmap",
            "portfolio",
            "prioritising",
            "sibling",
            "planning");

    @ArchTest
    static final ArchRule operationsBelongToCycles = HouseRules.operationsBelongToCycles(OfCycle.class);
}
