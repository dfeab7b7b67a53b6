package dev.waymark.assessment.access.finding;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;
import static dev.waymark.rest.identity.Roles.AUDITOR;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
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
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the findings. They are about persons everywhere.
@Path("/access/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
@Idempotent
@GrantNeeded(Extent.EVERYTHING)
class FindingResource {

    private final AccessFindings findings;
    private final Caller caller;
    private final Clock clock;

    FindingResource(AccessFindings findings, Caller caller, Clock clock) {
        this.findings = findings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "List access findings",
            description =
                    "Where grants and the realm disagree, oldest first. A run every ten minutes, or on request, writes them"
                            + " down and changes neither grants nor the realm. The list says nothing about what happened since the"
                            + " last WHOLE run: see the list of reconciliations.")
    @Listed(
            filters = {"kind", "state", "subject", "role", "integratorId"},
            text = "signInName",
            sorts = {"firstSeenAt", "lastSeenAt"})
    public Page<AccessFindingView> listAccessFindings(@Valid @BeanParam PageRequest page) {
        return Page.of(findings.page(page), AccessFinding::view);
    }

    @GET
    @Path("/{findingId}")
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "Read an access finding",
            description = "What it is about, when it was seen first and last, and whether it is resolved.")
    public AccessFindingView readAccessFinding(UUID findingId) {
        return findings.require(findingId).view();
    }

    @POST
    @Transactional
    @Audited(value = "FINDING_ACKNOWLEDGED", digests = false)
    @Path("/{findingId}/acknowledgement")
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"OWN_GRANT", "FINDING_DECIDED"})
    @Operation(
            summary = "Say why a finding may stay",
            description =
                    "The finding becomes ACKNOWLEDGED, so that the list of open ones shows what is new. It is still resolved by"
                            + " the run that no longer sees it; the same disagreement later is a new finding. Nobody acknowledges a"
                            + " finding about themselves.")
    @APIResponseSchema(
            value = AccessFindingView.class,
            responseCode = "201",
            responseDescription = "The acknowledged finding")
    public RestResponse<AccessFindingView> acknowledgeAccessFinding(UUID findingId, AcknowledgeFinding request) {
        var finding = findings.requireForChange(findingId);
        if (finding.isAbout(caller.subject())) {
            throw new ProblemException(
                    AssessmentProblem.OWN_GRANT,
                    "Nobody decides about their own access. Maybe ask another access admin.");
        }
        if (finding.state() != FindingState.OPEN) {
            throw new ProblemException(
                    AssessmentProblem.FINDING_DECIDED, "The finding is %s already.".formatted(finding.state()));
        }
        finding.acknowledge(caller, request.reason(), clock.instant());
        findings.flush();
        return Created.at("/v1/access/findings/" + finding.id(), finding.view());
    }
}
