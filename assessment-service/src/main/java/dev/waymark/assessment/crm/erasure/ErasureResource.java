package dev.waymark.assessment.crm.erasure;

import static dev.waymark.rest.identity.Roles.INTEGRATOR;

import dev.waymark.assessment.crm.source.Sources;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.text.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of a person whom a source knows.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
@Idempotent
@GrantNeeded(Extent.EVERYTHING)
class ErasureResource {

    private final Sources sources;
    private final PersonTraces traces;
    private final Preconditions preconditions;

    ErasureResource(Sources sources, PersonTraces traces, Preconditions preconditions) {
        this.sources = sources;
        this.traces = traces;
        this.preconditions = preconditions;
    }

    @GET
    @OneMoment
    @Path("/sources/{source}/people/{externalId}")
    @RolesAllowed(INTEGRATOR)
    @Operation(
            summary = "Read where a person is stored",
            description = "How many contacts, interactions, answers, rejected records and kept answers name the person,"
                    + " by the id that the source sends for contacts and customers.")
    public PersonTracesView readPersonTraces(@Size(max = 60) String source, @Size(max = 200) String externalId) {
        sources.requireVisible(source);
        return traces.of(source, Text.normalised(externalId));
    }

    @DELETE
    @Transactional
    @Audited(value = "PERSON_ERASED", digests = false, namesPerson = true)
    @Path("/sources/{source}/people/{externalId}")
    @RolesAllowed(INTEGRATOR)
    @Refuses("IN_USE")
    @Operation(
            summary = "Erase a person",
            description =
                    "Deletes the contact with what was decided about it, rejected records and kept answers that name"
                            + " the person, and takes the person out of interactions and answers to surveys. All counts stay, and the"
                            + " audit trail does not hold the id. Delete the person in your system first: what you send again is taken in"
                            + " again. 409 while a file of the source is being taken in.")
    public void erasePerson(@Size(max = 60) String source, @Size(max = 200) String externalId) {
        sources.requireVisible(source);
        var person = Text.normalised(externalId);
        preconditions.requireCurrent(traces.of(source, person));
        traces.erase(source, person);
    }
}
