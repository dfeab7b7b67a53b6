package dev.waymark.assessment.access.effective.answer;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;
import static dev.waymark.rest.identity.Roles.AUDITOR;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of what people may do.
@Path("/access/effective")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
@GrantNeeded(Extent.ANY)
class EffectiveAccessResource {

    private final AnsweringAccess answering;

    EffectiveAccessResource(AnsweringAccess answering) {
        this.answering = answering;
    }

    @GET
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Refuses("UNKNOWN_REFERENCE")
    @Operation(
            summary = "Read what a person may do",
            description =
                    "Each place where a role of the person counts (all cycles, a cycle, a department of one), the grants by which"
                            + " it counts, and the operations of all services that it allows there. With `operation`, why that one is"
                            + " allowed or not, condition by condition. The person's roles are read from Keycloak; where they are"
                            + " unknown, `account.answer` says so and every role is assumed. An access admin of some cycles is told"
                            + " what grants for these allow. What an operation decides beyond roles and grants is said in its own"
                            + " description.")
    public EffectiveAccessView readEffectiveAccess(@Valid @BeanParam AccessQuestion question) {
        return answering.answer(question);
    }
}
