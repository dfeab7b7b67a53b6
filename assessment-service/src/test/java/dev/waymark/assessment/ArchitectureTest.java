package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.waymark.assessment.loop.cycle.CycleRequirement;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.fixture.HouseRules;
import dev.waymark.rest.fixture.StoredJsonRules;
import jakarta.ws.rs.Path;
import java.util.List;

@AnalyzeClasses(packages = "dev.waymark.assessment", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests stored = ArchTests.in(StoredJsonRules.class);

    @ArchTest
    static final ArchRule layersUseOnlyLowerOnes = HouseRules.layers(
            "dev.waymark.assessment", "snapshot", "pain", "crm", "people", "asis", "access", "loop", "statistics");

    @ArchTest
    static final ArchRule operationsBelongToCycles = HouseRules.operationsBelongToCycles(OfCycle.class);

    /// The mining of journeys declares it where its transaction begins.
    @ArchTest
    static void whatRefusesAClosedCycleRequiresAnOpenOne(JavaClasses classes) {
        var differing = classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> refusesClosedCycles(method) != changesTheCycle(method))
                .map(JavaMethod::getName);
        assertThat(differing).containsExactly("mineJourneys");
    }

    private static boolean refusesClosedCycles(JavaMethod method) {
        return method.tryGetAnnotationOfType(Refuses.class)
                .filter(refuses -> List.of(refuses.value()).contains("CYCLE_CLOSED"))
                .isPresent();
    }

    private static boolean changesTheCycle(JavaMethod method) {
        return method.tryGetAnnotationOfType(OfCycle.class)
                .filter(declared -> declared.value() != CycleRequirement.VISIBLE)
                .isPresent();
    }
}
