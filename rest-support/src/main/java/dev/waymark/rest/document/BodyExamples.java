package dev.waymark.rest.document;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/// Gives every request and every answer that succeeds an example, unless the operation brings its own.
final class BodyExamples {

    private final ExampleValues values;

    BodyExamples(OpenAPI document) {
        this.values = new ExampleValues(document.getComponents().getSchemas());
    }

    void describe(Operation operation) {
        if (operation.getRequestBody() != null) {
            describe(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> describe(response.getContent()));
    }

    private void describe(@Nullable Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().values().forEach(body -> {
            if (body.getExample() == null && body.getExamples() == null && body.getSchema() != null) {
                var isPatch = DocumentManners.isPatch(content.getMediaTypes());
                (isPatch ? values.ofPatch(body.getSchema()) : values.of(body.getSchema())).ifPresent(body::setExample);
            }
        });
    }
}
