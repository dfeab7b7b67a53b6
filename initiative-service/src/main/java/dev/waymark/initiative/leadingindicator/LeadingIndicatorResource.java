package dev.waymark.initiative.leadingindicator;

import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.BodyLimit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of files with the composite leading indicator.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Climate")
@RunOnVirtualThread
@Idempotent
@OfCycle
class LeadingIndicatorResource {

    private final CurrentCycle cycle;
    private final ImportingLeadingIndicator importing;

    LeadingIndicatorResource(CurrentCycle cycle, ImportingLeadingIndicator importing) {
        this.cycle = cycle;
        this.importing = importing;
    }

    @POST
    @Transactional
    @Audited("LEADING_INDICATOR_IMPORTED")
    @Path("/cycles/{cycleId}/climate-observations/imports")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONTRADICTION"})
    @BodyLimit(bytes = 8_388_608)
    @Operation(
            summary = "Import the leading indicator of the OECD",
            description = "Records the months of one series of a CSV file of the OECD as observations of OECD_CLI, each"
                    + " dated by the last day of its month. A month whose value differs from the one on record becomes"
                    + " its next vintage; one that does not writes nothing. A file that holds several series is refused"
                    + " with 422, which names what differs, until `series` narrows it down to one. Where one line is"
                    + " wrong nothing is recorded; at most 50 faults are named.")
    @APIResponseSchema(
            value = LeadingIndicatorImport.class,
            responseCode = "201",
            responseDescription = "What came of the file")
    public RestResponse<LeadingIndicatorImport> importLeadingIndicator(UUID cycleId, ImportLeadingIndicator request) {
        cycle.requireOpen();
        return Created.at("/v1/cycles/%s/climate-observations".formatted(cycleId), importing.of(cycleId, request));
    }
}
