package dev.waymark.roadmap.sibling.initiative;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.cycle.CycleMember;
import dev.waymark.cycle.SiblingCall;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The initiative service, with its refusals turned into ours. It knows to which cycle an initiative belongs.
@ApplicationScoped
class InitiativeCatalogue implements CycleMember {

    private static final String SERVICE = "initiative-service";

    private final InitiativeClient client;
    private final ObjectMapper mapper;

    InitiativeCatalogue(@RestClient InitiativeClient client, ObjectMapper mapper) {
        this.client = client;
        this.mapper = mapper;
    }

    @Override
    public String pathParameter() {
        return "initiativeId";
    }

    @Override
    public String kind() {
        return "initiative";
    }

    @Override
    public Optional<UUID> cycleOf(UUID initiativeId) {
        return SiblingCall.ask(
                        SERVICE, () -> mapper.treeToValue(client.readInitiative(initiativeId), InitiativeSummary.class))
                .map(InitiativeSummary::cycleId);
    }

    /// @throws ProblemException 404 where the caller may not know of the cycle, 503 when the service is away
    InitiativeSnapshot snapshot(UUID cycleId) {
        return SiblingCall.ask(
                        SERVICE,
                        () -> mapper.treeToValue(client.readInitiativeSnapshot(cycleId), InitiativeSnapshot.class))
                .orElseThrow(() -> ProblemException.notFound("cycle", cycleId));
    }
}
