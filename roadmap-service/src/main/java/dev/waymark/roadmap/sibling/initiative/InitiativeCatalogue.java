package dev.waymark.roadmap.sibling.initiative;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.cycle.CycleMember;
import dev.waymark.cycle.client.SiblingCall;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.reference.NamedThings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The initiative service, with its refusals turned into ours. It knows to which cycle an initiative belongs, and what
/// the initiative of the path is called: answers name no other by its id alone.
@ApplicationScoped
public class InitiativeCatalogue implements CycleMember, NamedThings<InitiativeReference> {

    private static final String SERVICE = "initiative-service";

    private final InitiativeClient client;
    private final ObjectMapper mapper;
    private final CurrentInitiatives current;

    InitiativeCatalogue(@RestClient InitiativeClient client, ObjectMapper mapper, CurrentInitiatives current) {
        this.client = client;
        this.mapper = mapper;
        this.current = current;
    }

    @Override
    public Class<InitiativeReference> reference() {
        return InitiativeReference.class;
    }

    @Override
    public List<InitiativeReference> references(Collection<UUID> ids) {
        return current.ofPath().stream()
                .filter(initiative -> ids.contains(initiative.id()))
                .toList();
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
        var initiative = SiblingCall.ask(
                SERVICE, () -> mapper.treeToValue(client.readInitiative(initiativeId), InitiativeSummary.class));
        initiative.map(InitiativeSummary::reference).ifPresent(current::setOfPath);
        return initiative.map(InitiativeSummary::cycleId);
    }

    /// @throws ProblemException 404 where the caller may not know of the cycle, 503 when the service is away
    public InitiativeSnapshot snapshot(UUID cycleId) {
        return SiblingCall.ask(
                        SERVICE,
                        () -> mapper.treeToValue(client.readInitiativeSnapshot(cycleId), InitiativeSnapshot.class))
                .orElseThrow(() -> ProblemException.notFound("cycle", cycleId));
    }
}
