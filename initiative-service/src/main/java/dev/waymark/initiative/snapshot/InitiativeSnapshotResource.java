package dev.waymark.initiative.snapshot;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.audit.AuditedRead;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the initiatives as one document, for roadmap-service.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
@RunOnVirtualThread
@OfCycle
class InitiativeSnapshotResource {

    private final CurrentCycle cycle;
    private final TakingSnapshot taking;

    InitiativeSnapshotResource(CurrentCycle cycle, TakingSnapshot taking) {
        this.cycle = cycle;
        this.taking = taking;
    }

    @GET
    @AuditedRead("CONFIDENTIAL_PRICES_READ")
    @OneMoment
    @Path("/cycles/{cycleId}/initiative-snapshot")
    @OfAssessment
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the snapshot of the initiatives",
            description =
                    "All initiatives of a cycle with what follows from their prices and the climate, as priorities and"
                            + " roadmaps need them. Amounts of confidential prices are left out for viewers and stakeholders;"
                            + " who reads them is recorded.")
    public InitiativeSnapshotView readInitiativeSnapshot(UUID cycleId) {
        return taking.of(cycleId, cycle.currency());
    }
}
