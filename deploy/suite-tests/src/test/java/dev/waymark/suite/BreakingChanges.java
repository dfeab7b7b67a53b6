package dev.waymark.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/// What clients of an older document stumble over in a newer one.
record BreakingChanges(ChangedOpenApi difference) {

    static BreakingChanges between(JsonNode older, JsonNode newer) {
        return new BreakingChanges(OpenApiCompare.fromContents(older.toString(), newer.toString()));
    }

    /// @param reasons by operation, such as `GET /v1/cycles`
    /// @return the operations that break clients without a reason
    List<String> unexplained(Map<String, String> reasons) {
        return operations()
                .filter(operation -> reasons.getOrDefault(operation, "").isBlank())
                .toList();
    }

    /// @return the operations with a reason that break no client
    List<String> unneeded(Map<String, String> reasons) {
        var breaking = operations().toList();
        return reasons.keySet().stream()
                .filter(operation -> !breaking.contains(operation))
                .sorted()
                .toList();
    }

    /// All that breaks clients, in words; empty when nothing does.
    String description() {
        if (difference.isCompatible()) {
            return "";
        }
        var description = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(description, StandardCharsets.UTF_8)) {
            new MarkdownRender().render(difference, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return description.toString(StandardCharsets.UTF_8);
    }

    private Stream<String> operations() {
        var removed = difference.getMissingEndpoints().stream()
                .map(endpoint -> endpoint.getMethod() + " " + endpoint.getPathUrl());
        var changed = difference.getChangedOperations().stream()
                .filter(operation -> !operation.isCompatible())
                .map(operation -> operation.getHttpMethod() + " " + operation.getPathUrl());
        return Stream.concat(removed, changed).distinct().sorted();
    }
}
