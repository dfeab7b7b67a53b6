package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/// Within `/v1` the API only grows: a client of the last released document is a client of this one. A release copies
/// `gateway/openapi/openapi.yaml` over `gateway/openapi/released.yaml`.
@Execution(ExecutionMode.CONCURRENT)
class ReleasedDocumentIT {

    private static final Path DOCUMENTS =
            Path.of(System.getProperty("waymark.home")).resolve("gateway/openapi");

    @Test
    void nothingThatWasReleasedIsBroken() throws IOException {
        assertThat(breaks(read("released.yaml"), read("openapi.yaml"))).isEmpty();
    }

    @Test
    void aFieldThatIsTakenAwayIsNamed() throws IOException {
        var released = read("released.yaml");
        var changed = released.<ObjectNode>deepCopy();
        var view = (ObjectNode) changed.at("/components/schemas/Touchpoint");
        ((ObjectNode) view.get("properties")).remove("channel");
        remove(view.withArrayProperty("required"), "channel");

        assertThat(breaks(released, changed))
                .hasValueSatisfying(said -> assertThat(said).contains("/v1/touchpoints/{touchpointId}", "channel"));
    }

    @Test
    void anOperationThatIsTakenAwayIsNamed() throws IOException {
        var released = read("released.yaml");
        var changed = released.<ObjectNode>deepCopy();
        ((ObjectNode) changed.at("/paths/~1v1~1goals~1{goalId}")).remove("patch");

        assertThat(breaks(released, changed))
                .hasValueSatisfying(said -> assertThat(said).contains("/v1/goals/{goalId}"));
    }

    @Test
    void aRequestThatAsksForMoreIsNamed() throws IOException {
        var released = read("released.yaml");
        var changed = released.<ObjectNode>deepCopy();
        ((ObjectNode) changed.at("/components/schemas/CycleInput"))
                .withArrayProperty("required")
                .add("objective");

        assertThat(breaks(released, changed))
                .hasValueSatisfying(said -> assertThat(said).contains("/v1/cycles", "objective"));
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

    /// What a caller of the old document would stumble over in the new one; nothing when all goes on.
    private static Optional<String> breaks(JsonNode before, JsonNode after) throws IOException {
        var difference = OpenApiCompare.fromContents(before.toString(), after.toString());
        if (difference.isCompatible()) {
            return Optional.empty();
        }
        var said = new ByteArrayOutputStream();
        new MarkdownRender().render(difference, new OutputStreamWriter(said, StandardCharsets.UTF_8));
        return Optional.of(said.toString(StandardCharsets.UTF_8));
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
