package dev.waymark.initiative.assumption;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.rest.format.Format;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the public figures that ship with Waymark.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assumptions")
@RunOnVirtualThread
class AssumptionLibraryResource {

    @GET
    @Path("/assumption-library")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @GrantNeeded(Extent.NONE)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "List public figures",
            description =
                    "A few published figures with source and year, to be recorded as assumptions and replaced by the"
                            + " company's own. All fit on one page.")
    public Page<PublicFigureView> listPublicFigures() {
        return new Page<>(PublicFigureView.ALL, null);
    }
}
