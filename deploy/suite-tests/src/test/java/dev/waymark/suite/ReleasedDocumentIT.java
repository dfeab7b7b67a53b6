package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Within `/v1` the API only grows: a client of the last released document is a client of this one. What breaks clients
/// nevertheless is an entry with its reason in `gateway/openapi/breaking-changes.yaml`. Only a release copies
/// `openapi.yaml` over `released.yaml` and empties that list.
@Execution(ExecutionMode.CONCURRENT)
class ReleasedDocumentIT {

    private static final Path DOCUMENTS =
            Path.of(System.getProperty("waymark.home")).resolve("gateway/openapi");

    @Test
    void nothingThatWasReleasedIsBroken() throws IOException {
        var differences = BreakingChanges.between(read("released.yaml"), read("openapi.yaml"));

        assertThat(differences.unexplained(accepted())).isEmpty();
        assertThat(differences.unneeded(accepted()))
                .as("entries of breaking-changes.yaml for operations that break nobody")
                .isEmpty();
    }

    @Test
    void aBreakingChangeNeedsAnEntryWithAReason() throws IOException {
        var released = read("released.yaml");
        var changed = released.<ObjectNode>deepCopy();
        ((ObjectNode) changed.at("/paths/~1v1~1goals~1{goalId}")).remove("patch");
        var differences = BreakingChanges.between(released, changed);
        var operation = "PATCH /v1/goals/{goalId}";

        assertThat(differences.unexplained(Map.of())).containsExactly(operation);
        assertThat(differences.unexplained(Map.of(operation, " "))).containsExactly(operation);
        assertThat(differences.unexplained(Map.of(operation, "Goals are replaced as a whole.")))
                .isEmpty();
        assertThat(differences.unneeded(Map.of("GET /v1/cycles", "It was fixed.")))
                .containsExactly("GET /v1/cycles");
    }

    @Test
    void aFieldThatIsTakenAwayIsNamed() throws IOException {
        var released = read("released.yaml");
        var changed = released.<ObjectNode>deepCopy();
        var view = (ObjectNode) changed.at("/components/schemas/Touchpoint");
        ((ObjectNode) view.get("properties")).remove("channel");
        remove(view.withArrayProperty("required"), "channel");

        assertThat(breaks(released, changed)).contains("/v1/touchpoints/{touchpointId}", "channel");
    }

    @Test
    void anOperationThatIsTakenAwayIsNamed() throws IOException {
        var released = read("released.yaml");
        var changed = released.<ObjectNode>deepCopy();
        ((ObjectNode) changed.at("/paths/~1v1~1goals~1{goalId}")).remove("patch");

        assertThat(breaks(released, changed)).contains("/v1/goals/{goalId}");
    }

    @Test
    void aRequestThatAsksForMoreIsNamed() throws IOException {
        var released = read("released.yaml");
        var changed = released.<ObjectNode>deepCopy();
        ((ObjectNode) changed.at("/components/schemas/CycleInput"))
                .withArrayProperty("required")
                .add("objective");

        assertThat(breaks(released, changed)).contains("/v1/cycles", "objective");
    }

    @Test
    void aFieldThatIsAddedBreaksNothing() throws IOException {
        var released = read("released.yaml");
        var changed = released.<ObjectNode>deepCopy();
        ((ObjectNode) changed.at("/components/schemas/Touchpoint/properties"))
                .putObject("remark")
                .put("type", "string");

        assertThat(breaks(released, changed)).isEmpty();
    }

    private static String breaks(JsonNode before, JsonNode after) {
        return BreakingChanges.between(before, after).description();
    }

    /// @return the reason of each accepted change by its operation
    private static Map<String, String> accepted() throws IOException {
        return new YAMLMapper()
                .readerForMapOf(String.class)
                .readValue(DOCUMENTS.resolve("breaking-changes.yaml").toFile());
    }

    private static ObjectNode read(String name) throws IOException {
        return (ObjectNode) new YAMLMapper().readTree(DOCUMENTS.resolve(name).toFile());
    }

    private static void remove(JsonNode names, String name) {
        for (var position = names.iterator(); position.hasNext(); ) {
            if (position.next().asText().equals(name)) {
                position.remove();
            }
        }
    }
}
