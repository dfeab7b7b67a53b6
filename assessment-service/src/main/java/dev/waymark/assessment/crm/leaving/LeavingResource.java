package dev.waymark.assessment.crm.leaving;

import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.assessment.crm.source.SourceDeletion;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the end of a source.
@Path("/")
@Tag(name = "Evidence")
@RunOnVirtualThread
@Idempotent
class LeavingResource {

    private final SourceDeletion deletion;
    private final LeavingSources leaving;

    LeavingResource(SourceDeletion deletion, LeavingSources leaving) {
        this.deletion = deletion;
        this.leaving = leaving;
    }

    @DELETE
    @Transactional
    @Audited(value = "SOURCE_DELETED", published = false)
    @Path("/sources/{source}")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD})
    @Refuses("IN_USE")
    @Operation(
            summary = "Delete a source",
            description =
                    "Its mappings go with it. 409 once it has sent records, deleted ones included, unless"
                            + " `withRecords=true`: then it is gone for everybody at once, its records are deleted in the background, and"
                            + " the evidence of all cycles, closed ones too, loses them. Its name is free when the last record is gone.")
    public void deleteSource(
            @Size(max = 60) String source,
            @Parameter(description = "`true` deletes all that the source has sent, too")
                    @QueryParam("withRecords")
                    @DefaultValue("false")
                    @Pattern(regexp = "^(true|false)$", message = "must be true or false")
                    String withRecords) {
        if (Boolean.parseBoolean(withRecords)) {
            leaving.add(deletion.leave(source));
        } else {
            deletion.delete(source);
        }
    }
}
