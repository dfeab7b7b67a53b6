package dev.waymark.cycle.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/// Operations of the assessment service, called with the caller's own token: it shows what the caller may see. A call
/// that does not get through is tried once more. The answers are trees; they become records where a failure to read
/// them counts as the absence of the service.
@RegisterClientHeaders
@RegisterRestClient(configKey = "assessment")
@AccessToken
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
public interface AssessmentClient {

    @GET
    @Path("/cycles/{cycleId}")
    RestResponse<JsonNode> readCycle(@PathParam("cycleId") UUID cycleId);

    @GET
    @Path("/cycles/{cycleId}/assessment-snapshot")
    RestResponse<JsonNode> readAssessmentSnapshot(@PathParam("cycleId") UUID cycleId);

    @GET
    @Path("/sources/{source}")
    JsonNode readSource(@PathParam("source") String source);

    @GET
    @Path("/access/standing")
    JsonNode readStanding();
}
