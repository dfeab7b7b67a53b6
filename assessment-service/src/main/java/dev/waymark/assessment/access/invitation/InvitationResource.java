package dev.waymark.assessment.access.invitation;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;
import static dev.waymark.rest.identity.Roles.AUDITOR;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.directory.AnswerByNow;
import dev.waymark.assessment.access.directory.Directory;
import dev.waymark.assessment.access.directory.DirectorySlots;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the invitations. What a caller asks for is committed before Keycloak is asked for anything,
/// so no request holds a transaction meanwhile.
@Path("/access/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
@GrantNeeded(Extent.ANY)
class InvitationResource {

    private final AskingForInvitation asking;
    private final AdvancingInvitation advancing;
    private final DirectorySlots slots;
    private final InvitationSchedule schedule;
    private final Invitations invitations;
    private final Directory directory;
    private final Caller caller;

    InvitationResource(
            AskingForInvitation asking,
            AdvancingInvitation advancing,
            DirectorySlots slots,
            InvitationSchedule schedule,
            Invitations invitations,
            Directory directory,
            Caller caller) {
        this.asking = asking;
        this.advancing = advancing;
        this.slots = slots;
        this.schedule = schedule;
        this.invitations = invitations;
        this.directory = directory;
        this.caller = caller;
    }

    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @Audited(value = "INVITATION_REQUESTED", digests = false)
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({
        "OWN_GRANT",
        "UNKNOWN_REFERENCE",
        "INVITATION_OPEN",
        "ACCOUNT_OF_ANOTHER",
        "MAIL_NOT_SENT",
        "DIRECTORY_NOT_CONFIGURED",
        "DEPENDENCY_UNAVAILABLE"
    })
    @Operation(
            summary = "Invite a person",
            description =
                    "Makes an account in Keycloak, or finds that of the address, lets Keycloak send a link by which the"
                            + " person verifies the address and chooses a password, and asks for the grant in the caller's name."
                            + " Somebody approves the grant as any other; the account has the role from then on. Who has a verified"
                            + " account gets no mail, and the invitation is ACCEPTED at once. Nothing is stored where Keycloak is away."
                            + " Where it fails half way, the invitation stays PENDING and is continued every ten minutes.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "The invitation")
    public RestResponse<?> invitePerson(InvitePerson request) {
        return slots.with(() -> {
            requireAnother(request.address());
            var asked = asking.invite(request);
            advancing.advance(AnswerByNow.id(asked));
            return answer(asked);
        });
    }

    private void requireAnother(String address) {
        var known = directory.byAddress(address);
        if (known.filter(account -> account.subject().equals(caller.subject())).isPresent()) {
            throw new ProblemException(AssessmentProblem.OWN_GRANT, "Nobody invites themselves.");
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(summary = "List invitations", description = "Oldest first.")
    @Listed(
            filters = {"state", "role", "scope", "cycleId", "address", "subject"},
            text = {"address", "reason"},
            sorts = "validUntil")
    public Page<InvitationView> listInvitations(@Valid @BeanParam PageRequest page) {
        return Page.of(invitations.page(page), Invitation::view);
    }

    @GET
    @Path("/{invitationId}")
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "Read an invitation",
            description =
                    "How far it has come. That it was accepted or has expired is seen within ten minutes, or when it is"
                            + " sent again.")
    public InvitationView readInvitation(UUID invitationId) {
        return invitations.require(invitationId).view();
    }

    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @Audited(value = "INVITATION_REPEATED", digests = false)
    @Path("/{invitationId}/repetition")
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({
        "OWN_GRANT",
        "INVITATION_ENDED",
        "ACCOUNT_OF_ANOTHER",
        "MAIL_NOT_SENT",
        "DIRECTORY_NOT_CONFIGURED",
        "DEPENDENCY_UNAVAILABLE"
    })
    @Operation(
            summary = "Send an invitation again",
            description =
                    "Continues an invitation that is half way, or sends a new link. Where the person can sign in by now,"
                            + " the invitation is ACCEPTED and no mail is sent.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "The invitation")
    public RestResponse<?> repeatInvitation(UUID invitationId) {
        return slots.with(() -> {
            var asked = asking.repeat(invitationId);
            advancing.advance(invitationId);
            return answer(asked);
        });
    }

    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @Audited(value = "INVITATION_WITHDRAWN", digests = false)
    @Path("/{invitationId}/withdrawal")
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"INVITATION_ENDED", "LAST_ACCESS_ADMIN"})
    @Operation(
            summary = "Withdraw an invitation",
            description =
                    "Refuses or ends its grant. An account that was made for it alone is disabled; where Keycloak is away,"
                            + " as soon as it answers.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "The invitation")
    public RestResponse<?> withdrawInvitation(UUID invitationId, InvitationReason reason) {
        var asked = asking.withdraw(invitationId, reason);
        schedule.tryNow(invitationId);
        return answer(asked);
    }

    private RestResponse<InvitationView> answer(RestResponse<?> asked) {
        return AnswerByNow.of(asked, invitations.require(AnswerByNow.id(asked)).view());
    }
}
