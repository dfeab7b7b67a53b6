package dev.waymark.assessment.crm.source;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The mapping of a field, whole.
@Schema(description = "What the values of a field mean.")
record MapValues(
        @Schema(
                description =
                        "CRM value → id of the department, pain point or touchpoint that it means; values that differ"
                                + " in case, Unicode form or white space at the ends only are the same",
                maxProperties = 5000)
        @Size(max = 5000)
        Map<String, UUID> values) {}
