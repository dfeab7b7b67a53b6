package dev.waymark.roadmap.sibling.initiative;

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

/// The operations of the initiative service that we call, with the caller's own token: it shows what the caller may
/// see. A call that does not get through is tried once more. The answers are trees; they become records where a
/// failure to read them counts as the absence of the service.
@RegisterClientHeaders
@RegisterRestClient(configKey = "initiative")
@AccessToken
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
interface InitiativeClient {

    @GET
    @Path("/initiatives/{initiativeId}")
    JsonNode readInitiative(@PathParam("initiativeId") UUID initiativeId);

    @GET
    @Path("/cycles/{cycleId}/initiative-snapshot")
    JsonNode readInitiativeSnapshot(@PathParam("cycleId") UUID cycleId);
}
