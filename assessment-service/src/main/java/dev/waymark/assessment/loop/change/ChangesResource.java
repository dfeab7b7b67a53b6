package dev.waymark.assessment.loop.change;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.rest.change.ChangeFeed;
import dev.waymark.rest.change.ChangeQuestion;
import dev.waymark.rest.change.ChangesView;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
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

/// HTTP resource of this service's changes.
@Path("/changes/assessment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "What other systems are told of changes")
@RunOnVirtualThread
@GrantNeeded(Extent.EVERYTHING)
class ChangesResource {

    private final ChangeFeed feed;

    ChangesResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @RolesAllowed({PROGRAMME_LEAD, INTEGRATOR, AUDITOR})
    @Refuses("CURSOR_EXPIRED")
    @Operation(
            summary = "Read the changes of assessments",
            description = "What was changed, in the order in which it was committed, each change once. Read on with"
                    + " `nextCursor`; it is there on every page and never skips what is committed later. Changes are kept for"
                    + " 30 days, as long as the operator sets nothing else; 410 where some behind the cursor are no longer"
                    + " kept. Deletions are changes, too. What people rank or rate and who may do what is not told.")
    public ChangesView readAssessmentChanges(@Valid @BeanParam ChangeQuestion question) throws SQLException {
        return feed.page(question);
    }
}
