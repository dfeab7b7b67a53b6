package dev.waymark.roadmap.roadmap.audit;

import static dev.waymark.rest.identity.Roles.AUDITOR;

import dev.waymark.rest.audit.trail.AuditEntryView;
import dev.waymark.rest.audit.trail.AuditQuestion;
import dev.waymark.rest.audit.trail.AuditTrail;
import dev.waymark.rest.audit.trail.AuditVerificationView;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of this service's audit trail.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who changed what, and whether the record of it is whole")
@RunOnVirtualThread
class AuditResource {

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Path("/audit/roadmaps")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed(AUDITOR)
    @Operation(
            summary = "List the audit trail of roadmaps",
            description =
                    "One row for each change and for each one that was refused for the caller's roles or because the"
                            + " thing is not visible to them, oldest first. Rows hold no content. As NDJSON and CSV, too; the"
                            + " cursor of the next page is a header then.")
    public Page<AuditEntryView> listRoadmapAudit(
            @Valid @BeanParam AuditQuestion question, @Valid @BeanParam PageRequest page) throws SQLException {
        return trail.page(question, page);
    }

    @GET
    @Path("/audit/roadmaps/verification")
    @RolesAllowed(AUDITOR)
    @Operation(
            summary = "Verify the audit trail of roadmaps",
            description = "Recalculates the hash of every row and names the first one that is missing, does not follow"
                    + " the row before or was changed.")
    public AuditVerificationView verifyRoadmapAudit() throws SQLException {
        return trail.verify();
    }
}
