package dev.waymark.initiative.suggestedgain;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.initiative.Mitigation;
import dev.waymark.rest.format.Format;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the gains that are suggested for an initiative.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
@RunOnVirtualThread
@OfCycle
class SuggestedGainResource {

    private final CurrentCycle cycle;
    private final Initiatives initiatives;

    SuggestedGainResource(CurrentCycle cycle, Initiatives initiatives) {
        this.cycle = cycle;
        this.initiatives = initiatives;
    }

    @GET
    @OfAssessment
    @Path("/initiatives/{initiativeId}/suggested-gains")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read the gains suggested for an initiative",
            description = "What was lost for the pain points that the initiative mitigates, where a programme lead has"
                    + " accepted it. Record an assumption that names the suggestion, and let the line of the price rest on"
                    + " it.")
    public SuggestedGains readSuggestedGains(UUID initiativeId) {
        var mitigated = initiatives.view(initiativeId).mitigations().stream()
                .map(Mitigation::painPointId)
                .collect(Collectors.toUnmodifiableSet());
        return new SuggestedGains(
                initiativeId,
                cycle.assessment().gainsOf(mitigated).stream()
                        .map(SuggestedGain::of)
                        .toList());
    }
}
