package dev.waymark.cycle;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.cycle.name.CycleNames;
import dev.waymark.cycle.name.KeptNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

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
    public <C> Optional<C> cycle(UUID cycleId, Class<C> type) {
        return SiblingCall.ask(NAME, () -> mapper.treeToValue(client.readCycle(cycleId), type));
    }

    /// Keeps what things are called there.
    ///
    /// @param type what the asking service reads of an assessment
    public <A> Optional<A> assessment(UUID cycleId, Class<A> type) {
        return SiblingCall.ask(NAME, () -> {
            var snapshot = client.readAssessmentSnapshot(cycleId);
            var assessment = mapper.treeToValue(snapshot, type);
            names.keep(cycleId, mapper.treeToValue(snapshot, CycleNames.class));
            return assessment;
        });
    }
}
