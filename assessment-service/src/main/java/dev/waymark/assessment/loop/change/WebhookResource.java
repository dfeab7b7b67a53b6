package dev.waymark.assessment.loop.change;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.webhook.DescribeWebhook;
import dev.waymark.rest.webhook.ReplayDeliveries;
import dev.waymark.rest.webhook.ReplayView;
import dev.waymark.rest.webhook.WebhookDeliveryView;
import dev.waymark.rest.webhook.WebhookView;
import dev.waymark.rest.webhook.WebhookWithSecretView;
import dev.waymark.rest.webhook.Webhooks;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the webhooks of this service's changes.
@Path("/changes/assessment/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "What other systems are told of changes")
@RunOnVirtualThread
@Idempotent
@GrantNeeded(Extent.EVERYTHING)
class WebhookResource {

    private static final String PATH = "/v1/changes/assessment/webhooks";

    private final Webhooks webhooks;

    WebhookResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @POST
    @Transactional
    @Audited(value = "WEBHOOK_CREATED", published = false)
    @RolesAllowed(PROGRAMME_LEAD)
    @Operation(
            summary = "Create a webhook for assessments",
            description =
                    "From now on each change is sent to the address as a POST, signed after Standard Webhooks 1.0."
                            + " Keep the secret: nobody can read it again.")
    @APIResponseSchema(
            value = WebhookWithSecretView.class,
            responseCode = "201",
            responseDescription = "The new webhook and its secret")
    public RestResponse<WebhookWithSecretView> createAssessmentWebhook(DescribeWebhook description) {
        return webhooks.create(PATH, description);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, AUDITOR})
    @Operation(summary = "List the webhooks for assessments", description = "Who is told of changes, oldest first.")
    @Listed(filters = "state", text = "url", sorts = "updatedAt")
    public Page<WebhookView> listAssessmentWebhooks(@Valid @BeanParam PageRequest page) {
        return webhooks.page(page);
    }

    @GET
    @Path("/{webhookId}")
    @RolesAllowed({PROGRAMME_LEAD, AUDITOR})
    @Operation(summary = "Read a webhook for assessments", description = "One webhook, without its secret.")
    public WebhookView readAssessmentWebhook(UUID webhookId) {
        return webhooks.read(webhookId);
    }

    @PATCH
    @Transactional
    @Audited(value = "WEBHOOK_CHANGED", published = false)
    @Path("/{webhookId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Operation(
            summary = "Change a webhook for assessments",
            description =
                    "Changes address, event types or state. What happens while it is DISABLED is kept and sent when it"
                            + " is ENABLED again.")
    @RequestBodySchema(DescribeWebhook.class)
    public WebhookView changeAssessmentWebhook(UUID webhookId, MergePatch patch) {
        return webhooks.change(webhookId, patch);
    }

    @DELETE
    @Transactional
    @Audited(value = "WEBHOOK_DELETED", published = false)
    @Path("/{webhookId}")
    @RolesAllowed(PROGRAMME_LEAD)
    @Operation(
            summary = "Delete a webhook for assessments",
            description = "Its deliveries go with it; what was not sent yet will not be sent.")
    public void deleteAssessmentWebhook(UUID webhookId) {
        webhooks.delete(webhookId);
    }

    @POST
    @Transactional
    @Audited(value = "WEBHOOK_SECRET_ROTATED", published = false)
    @Path("/{webhookId}/secret-rotations")
    @RolesAllowed(PROGRAMME_LEAD)
    @Operation(
            summary = "Rotate the secret of a webhook for assessments",
            description =
                    "For 24 hours deliveries have two signatures, one with the new secret and one with the one before."
                            + " An older one than that no longer counts.")
    @APIResponseSchema(
            value = WebhookWithSecretView.class,
            responseCode = "201",
            responseDescription = "The webhook and its new secret")
    public RestResponse<WebhookWithSecretView> rotateAssessmentWebhookSecret(UUID webhookId) {
        return webhooks.rotate(PATH, webhookId);
    }

    @POST
    @Transactional
    @Audited(value = "WEBHOOK_TESTED", published = false)
    @Path("/{webhookId}/test-deliveries")
    @RolesAllowed(PROGRAMME_LEAD)
    @Operation(
            summary = "Test a webhook for assessments",
            description =
                    "Sends it an event of the type `webhook.tested`, as all others are sent. Read the delivery to see"
                            + " what came of it.")
    @APIResponseSchema(
            value = WebhookDeliveryView.class,
            responseCode = "201",
            responseDescription = "The delivery that will be sent")
    public RestResponse<WebhookDeliveryView> testAssessmentWebhook(UUID webhookId) throws SQLException {
        return webhooks.test(PATH, webhookId);
    }

    @GET
    @Path("/{webhookId}/deliveries")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "List the deliveries to a webhook for assessments",
            description =
                    "Oldest first. `state=DEAD` lists those of which all attempts have failed. Deliveries that have"
                            + " ended are kept as long as changes are.")
    @Listed(filters = {"state", "eventType"})
    public Page<WebhookDeliveryView> listAssessmentDeliveries(UUID webhookId, @Valid @BeanParam PageRequest page) {
        return webhooks.deliveries(webhookId, page);
    }

    @GET
    @Path("/{webhookId}/deliveries/{deliveryId}")
    @RolesAllowed({PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "Read a delivery to a webhook for assessments",
            description = "Whether it has arrived, and why not.")
    public WebhookDeliveryView readAssessmentDelivery(UUID webhookId, UUID deliveryId) {
        return webhooks.readDelivery(webhookId, deliveryId);
    }

    @POST
    @Transactional
    @Audited(value = "DELIVERIES_REPLAYED", published = false)
    @Path("/{webhookId}/replays")
    @RolesAllowed(PROGRAMME_LEAD)
    @Operation(
            summary = "Replay deliveries to a webhook for assessments",
            description =
                    "Sends deliveries again that are DEAD and, if asked for, those that were delivered: one of them, or"
                            + " those of a range. The `webhook-id` of an event stays the same.")
    @APIResponseSchema(value = ReplayView.class, responseCode = "201", responseDescription = "How many are sent again")
    public RestResponse<ReplayView> replayAssessmentDeliveries(UUID webhookId, ReplayDeliveries wanted)
            throws SQLException {
        return webhooks.replay(PATH, webhookId, wanted);
    }
}
