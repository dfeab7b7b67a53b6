package dev.waymark.rest.document;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;

/// The headers of answers that succeed.
final class SuccessHeaders {

    private SuccessHeaders() {}

    static void describe(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.equals("201") || status.equals("202")) {
                response.addHeader("Location", header("Path of what was made, from /v1 on"));
                response.addHeader("Idempotent-Replayed", header("`true` when this is a kept answer"));
            }
            if (status.equals("200") || status.equals("201")) {
                response.addHeader(
                        "ETag",
                        header(
                                "Entity tag of the version or, where a resource is computed, of the content; lists have none"));
            }
        });
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(Shapes.text());
    }
}
