package dev.waymark.cycle.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.cycle.name.CycleNames;
import dev.waymark.cycle.name.KeptNames;
import dev.waymark.rest.identity.CountingRoles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/// The assessment service, with its refusals turned into those of the asking service. Answers are empty where the
/// caller may not know of the cycle.
@ApplicationScoped
public class AssessmentService {

    public static final String NAME = "assessment-service";

    private final AssessmentClient client;
    private final ObjectMapper mapper;
    private final KeptNames names;

    public AssessmentService(@RestClient AssessmentClient client, ObjectMapper mapper, KeptNames names) {
        this.client = client;
        this.mapper = mapper;
        this.names = names;
    }

    /// @param type what the asking service reads of a cycle
    public <C> Optional<Shown<C>> cycle(UUID cycleId, Class<C> type) {
        return SiblingCall.ask(NAME, () -> shown(cycleId, client.readCycle(cycleId), type));
    }

    /// Keeps what things are called there.
    ///
    /// @param type what the asking service reads of an assessment
    public <A> Optional<Shown<A>> assessment(UUID cycleId, Class<A> type) {
        return SiblingCall.ask(NAME, () -> {
            var answer = client.readAssessmentSnapshot(cycleId);
            var assessment = shown(cycleId, answer, type);
            names.keep(cycleId, mapper.treeToValue(answer.getEntity(), CycleNames.class));
            return assessment;
        });
    }

    /// Whether the caller may see a source.
    public boolean showsSource(String source) {
        return SiblingCall.ask(NAME, () -> client.readSource(source)).isPresent();
    }

    public Standing standing() {
        return SiblingCall.ask(NAME, () -> mapper.treeToValue(client.readStanding(), Standing.class))
                .orElseThrow();
    }

    /// An instance of the release before does not say which roles count in the cycle; then its standing does.
    private <T> Shown<T> shown(UUID cycleId, RestResponse<JsonNode> answer, Class<T> type) throws IOException {
        var content = mapper.treeToValue(answer.getEntity(), type);
        var counting = answer.getHeaderString(CountingRoles.HEADER);
        return new Shown<>(content, counting == null ? standing().rolesIn(cycleId) : Set.of(counting.split(" ")));
    }
}
