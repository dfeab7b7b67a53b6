package dev.waymark.roadmap.sibling.finding;

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

/// What the initiative service found out, with the caller's own token. A call that does not get through is
/// tried once more.
@RegisterClientHeaders
@RegisterRestClient(configKey = "initiative")
@AccessToken
@Path("/v1/cycles/{cycleId}")
@Produces(MediaType.APPLICATION_JSON)
@Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
interface InitiativeFindingClient {

    @GET
    @Path("/climate")
    JsonNode readClimate(@PathParam("cycleId") UUID cycleId);
}
