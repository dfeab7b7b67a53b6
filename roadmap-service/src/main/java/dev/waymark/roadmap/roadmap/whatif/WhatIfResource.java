package dev.waymark.roadmap.roadmap.whatif;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.roadmap.planning.solve.ScenarioComparison;
import dev.waymark.roadmap.roadmap.Roadmaps;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// HTTP resource of what a roadmap would hold otherwise.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roadmaps")
@RunOnVirtualThread
@OfCycle
class WhatIfResource {

    private final CurrentCycle cycle;
    private final Roadmaps roadmaps;

    WhatIfResource(CurrentCycle cycle, Roadmaps roadmaps) {
        this.cycle = cycle;
        this.roadmaps = roadmaps;
    }

    @GET
    @Path("/roadmaps/{roadmapId}/frontier")
    @Produces({MediaType.APPLICATION_JSON, Format.PICTURE})
    @Drawn(FrontierPicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read value against budget",
            description =
                    "What the roadmap would be worth with 50 to 150 percent of the money, from its frozen input and"
                            + " with all other rules unchanged. Each value is that of a verified plan, with a proven bound;"
                            + " values never fall. The search for each budget is short, so a gap may remain.")
    public FrontierView readFrontier(UUID roadmapId) {
        var roadmap = roadmaps.known(cycle.id(), roadmapId);
        return FrontierView.of(roadmap.id(), roadmap.snapshot().input(), roadmap.contents());
    }

    @GET
    @Path("/roadmaps/{roadmapId}/scenarios")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn(ScenariosPicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Compare scenarios",
            description =
                    "What the roadmap would hold in a weak, a neutral and a strong climate and with 80 and 120 percent of"
                            + " the money, from its frozen input and with all other rules unchanged; with `climate` and"
                            + " `budget`, in a further scenario, too. What every scenario chooses is no-regret. Each plan"
                            + " is verified and has a proven bound; the search for each is short, so a gap may remain."
                            + " Nothing is stored.")
    public ScenariosView readScenarios(
            UUID roadmapId,
            @Parameter(description = "The climate of a further scenario; as planned when left out")
                    @QueryParam("climate")
                    @Nullable
                    AssumedState climate,
            @Parameter(
                            description =
                                    "The budget of a further scenario in percent of the planned one, 1 to 1000; 100 when left out")
                    @QueryParam("budget")
                    @Min(1)
                    @Max(1000)
                    @Nullable
                    Integer budget) {
        var roadmap = roadmaps.known(cycle.id(), roadmapId);
        var snapshot = roadmap.snapshot();
        var input = snapshot.input();
        var known = roadmap.contents().plan(input);
        var assumed = AssumedScenario.of(snapshot, new CustomScenario(climate, budget));
        var scenarios = assumed.stream().map(AssumedScenario::scenario).toList();
        var comparison = NativeThread.call("scenarios", () -> ScenarioComparison.of(input, known, scenarios));
        var missing = snapshot.climates().isEmpty()
                ? List.of("Other climates: the roadmap was proposed before they were kept.")
                : List.<String>of();
        return ScenariosView.of(roadmapId, input, assumed, missing, comparison);
    }
}
