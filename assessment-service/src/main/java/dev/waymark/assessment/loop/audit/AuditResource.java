package dev.waymark.assessment.loop.audit;

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

    /// Where grants and what follows from them are; what is done to them is part of the same chain.
    private static final String ACCESS = "/v1/access";

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Path("/audit/assessment")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed(AUDITOR)
    @Operation(
            summary = "List the audit trail of assessments",
            description =
                    "One row for each change and for each one that was refused for the caller's roles or because the"
                            + " thing is not visible to them, oldest first. Rows hold no content. As NDJSON and CSV, too; the"
                            + " cursor of the next page is a header then.")
    public Page<AuditEntryView> listAssessmentAudit(
            @Valid @BeanParam AuditQuestion question, @Valid @BeanParam PageRequest page) throws SQLException {
        return trail.page(question, page);
    }

    @GET
    @Path("/audit/access")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed(AUDITOR)
    @Operation(
            summary = "List the audit trail of access",
            description =
                    "The rows of the trail of assessments whose resource lies below `/v1/access`: grants asked for,"
                            + " decided and ended, with those that were refused. They are verified with that trail. As NDJSON and CSV,"
                            + " too; the cursor of the next page is a header then.")
    public Page<AuditEntryView> listAccessAudit(
            @Valid @BeanParam AuditQuestion question, @Valid @BeanParam PageRequest page) throws SQLException {
        return trail.pageBelow(ACCESS, question, page);
    }

    @GET
    @Path("/audit/assessment/verification")
    @RolesAllowed(AUDITOR)
    @Operation(
            summary = "Verify the audit trail of assessments",
            description = "Recalculates the hash of every row and names the first one that is missing, does not follow"
                    + " the row before or was changed.")
    public AuditVerificationView verifyAssessmentAudit() throws SQLException {
        return trail.verify();
    }
}
