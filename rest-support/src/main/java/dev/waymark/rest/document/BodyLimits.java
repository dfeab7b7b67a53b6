package dev.waymark.rest.document;

import dev.waymark.rest.json.BodyLimit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/// Shows how many bytes of a body each operation reads: as `x-max-body-bytes` and in the text of its 413.
final class BodyLimits {

    private static final String MAX_BODY_BYTES = "x-max-body-bytes";
    private static final String TOO_LARGE = "413";

    private final Map<String, Integer> declared = new HashMap<>();

    BodyLimits(IndexView index) {
        for (var limit : index.getAnnotations(DotName.createSimple(BodyLimit.class))) {
            declared.put(
                    limit.target().asMethod().name(),
                    limit.valueWithDefault(index, "bytes").asInt());
        }
    }

    /// Operation ids are the names of methods.
    void describe(Operation operation) {
        if (operation.getRequestBody() == null) {
            return;
        }
        var bytes = declared.getOrDefault(operation.getOperationId(), BodyLimit.DEFAULT_BYTES);
        operation.addExtension(MAX_BODY_BYTES, bytes);
        if (bytes != BodyLimit.DEFAULT_BYTES) {
            operation.getResponses().addAPIResponse(TOO_LARGE, Refusals.response(TOO_LARGE, description(bytes)));
        }
    }

    static String description(int bytes) {
        return String.format(Locale.ROOT, "The body has more than %,d bytes", bytes)
                .replace(',', ' ');
    }
}
