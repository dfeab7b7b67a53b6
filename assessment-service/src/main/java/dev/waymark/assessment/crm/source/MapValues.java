package dev.waymark.assessment.crm.source;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The mapping of a field, whole.
@Schema(description = "What the values of a field mean.")
record MapValues(
        @Schema(
                description =
                        "CRM value → id of the department, pain point or touchpoint that it means; no two values that"
                                + " are the same by `matching`",
                maxProperties = 5000)
        @Size(max = 5000)
        Map<String, UUID> values,

        @Schema(description = "How these words are compared with what the source sends; absent = NORMALISED") @Nullable
        Matching matching) {

    /// How the words of a mapping are compared with what the source sends.
    enum Matching {
        EXACT,
        CASE_INSENSITIVE,
        NORMALISED
    }

    /// What is stored of it.
    MapValues whole() {
        return new MapValues(values, comparison());
    }

    Matching comparison() {
        return matching == null ? Matching.NORMALISED : matching;
    }
}
