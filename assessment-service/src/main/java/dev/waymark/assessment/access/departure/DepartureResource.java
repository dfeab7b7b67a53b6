package dev.waymark.assessment.access.departure;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;
import static dev.waymark.rest.identity.Roles.AUDITOR;

import dev.waymark.assessment.access.directory.AnswerByNow;
import dev.waymark.assessment.access.responsibility.Responsibilities;
import dev.waymark.assessment.access.responsibility.ResponsibilityView;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the departures. What is taken is committed before Keycloak is asked for anything.
@Path("/access/departures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
@GrantNeeded(Extent.EVERYTHING)
class DepartureResource {

    private final Departing departing;
    private final DepartureSchedule schedule;
    private final Departures departures;
    private final Responsibilities responsibilities;

    DepartureResource(
            Departing departing, DepartureSchedule schedule, Departures departures, Responsibilities responsibilities) {
        this.departing = departing;
        this.schedule = schedule;
        this.departures = departures;
        this.responsibilities = responsibilities;
    }

    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @Audited(value = "DEPARTURE_RECORDED", digests = false)
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"OWN_GRANT", "PERSON_DEPARTED", "LAST_ACCESS_ADMIN", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Record that somebody leaves",
            description =
                    "From the next request on the person can do nothing: grants that hold end, those that wait are refused,"
                            + " open invitations are withdrawn and tokens are revoked, all or nothing. Keycloak follows: the"
                            + " account is disabled, its sessions end and its roles are taken; where Keycloak is away, the"
                            + " departure stays PENDING and is continued every ten minutes. Ballots in open rounds stay as they"
                            + " are and are flagged. Nobody records their own departure, and the last access admin of"
                            + " everything stays.")
    @APIResponseSchema(value = DepartureView.class, responseCode = "201", responseDescription = "The departure")
    public RestResponse<?> recordDeparture(RecordDeparture wanted) {
        var asked = departing.leave(wanted);
        var id = AnswerByNow.id(asked);
        schedule.tryNow(id);
        return AnswerByNow.of(asked, departures.require(id).view());
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(summary = "List departures", description = "Oldest first.")
    @Listed(
            filters = {"subject", "state", "account"},
            text = {"signInName", "reason"},
            sorts = "updatedAt")
    public Page<DepartureView> listDepartures(@Valid @BeanParam PageRequest page) {
        return Page.of(departures.page(page), Departure::view);
    }

    @GET
    @Path("/{departureId}")
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "Read a departure",
            description = "Who left, what was taken, and how far Keycloak has followed.")
    public DepartureView readDeparture(UUID departureId) {
        return departures.require(departureId).view();
    }

    @GET
    @OneMoment
    @Path("/{departureId}/responsibilities")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "List what somebody who left was responsible for",
            description =
                    "What named the person in a cycle that was not closed, as it was when they left, for others to take over."
                            + " An OPEN_BALLOT counts when its round is closed unless the enrolment is made an OBSERVER before;"
                            + " nobody sees how it ranks.")
    @Listed(
            filters = {"kind", "cycleId"},
            text = "name",
            sorts = "name")
    public Page<ResponsibilityView> listResponsibilities(UUID departureId, @Valid @BeanParam PageRequest page) {
        var departure = departures.require(departureId);
        return Page.of(responsibilities.page(departure.id(), page), Function.identity());
    }
}
