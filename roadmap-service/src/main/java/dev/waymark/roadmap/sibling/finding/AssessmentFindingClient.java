package dev.waymark.roadmap.sibling.finding;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// What the assessment service found out, with the caller's own token: it shows what the caller may see. A call
/// that does not get through is tried once more.
@RegisterClientHeaders
@RegisterRestClient(configKey = "assessment")
@AccessToken
@Path("/v1/cycles/{cycleId}")
@Produces(MediaType.APPLICATION_JSON)
@Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
interface AssessmentFindingClient {

    @GET
    @Path("/organisational-pain")
    JsonNode readCurrentOrganisationalPain(@PathParam("cycleId") UUID cycleId);

    @GET
    @Path("/expectation-gap")
    JsonNode readExpectationGap(@PathParam("cycleId") UUID cycleId);

    @GET
    @Path("/steering-decisions")
    JsonNode listSteeringDecisions(
            @PathParam("cycleId") UUID cycleId,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);
}
