package dev.waymark.assessment.access.reconciliation;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;
import static dev.waymark.rest.identity.Roles.AUDITOR;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.directory.Directory;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the reconciliations.
@Path("/access/reconciliations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
@GrantNeeded(Extent.EVERYTHING)
class ReconciliationResource {

    private final Directory directory;
    private final Turns turns;
    private final RecordingReconciliation recording;
    private final Reconciling reconciling;
    private final AccessReconciliations reconciliations;

    ReconciliationResource(
            Directory directory,
            Turns turns,
            RecordingReconciliation recording,
            Reconciling reconciling,
            AccessReconciliations reconciliations) {
        this.directory = directory;
        this.turns = turns;
        this.recording = recording;
        this.reconciling = reconciling;
        this.reconciliations = reconciliations;
    }

    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @Audited(value = "ACCESS_RECONCILED", digests = false)
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"RECONCILIATION_RUNNING", "DIRECTORY_NOT_CONFIGURED", "DEPENDENCY_UNAVAILABLE"})
    @Operation(
            summary = "Compare grants with the realm now",
            description =
                    "Reads the members of the groups of roles and the accounts of everybody who has a grant, and writes down"
                            + " findings; it changes neither grants nor the realm. The answer comes when everything is read. Where"
                            + " Keycloak is away nothing is stored. Where it goes away meanwhile, the answer is 503, the reconciliation"
                            + " is INCOMPLETE, and no finding is resolved by it. Waymark does the same every ten minutes.")
    @APIResponseSchema(
            value = AccessReconciliationView.class,
            responseCode = "201",
            responseDescription = "The reconciliation")
    public RestResponse<?> reconcileAccess() {
        directory.requireReachable();
        try (var _ = turns.take()
                .orElseThrow(() -> new ProblemException(
                        AssessmentProblem.RECONCILIATION_RUNNING,
                        "Another reconciliation is running. Maybe read its outcome in a few seconds."))) {
            var begun = recording.beginForCaller();
            reconciling.carryOut(id(begun));
            return ended(begun);
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "List reconciliations",
            description =
                    "Those of the last 90 days, oldest first. `createdBy` is `system` for those that nobody asked for.")
    @Listed(filters = "state")
    public Page<AccessReconciliationView> listAccessReconciliations(@Valid @BeanParam PageRequest page) {
        return Page.of(reconciliations.page(page), AccessReconciliation::view);
    }

    @GET
    @Path("/{reconciliationId}")
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(summary = "Read a reconciliation", description = "How much it has read, and what came of it.")
    public AccessReconciliationView readAccessReconciliation(UUID reconciliationId) {
        return reconciliations.require(reconciliationId).view();
    }

    private static UUID id(RestResponse<?> begun) {
        var location = begun.getHeaderString(HttpHeaders.LOCATION);
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    /// The answer of the transaction with the reconciliation as it is by now.
    private RestResponse<?> ended(RestResponse<?> begun) {
        var answer = RestResponse.ResponseBuilder.<AccessReconciliationView>create(begun.getStatus())
                .entity(reconciliations.require(id(begun)).view());
        begun.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.ETAG)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }
}
