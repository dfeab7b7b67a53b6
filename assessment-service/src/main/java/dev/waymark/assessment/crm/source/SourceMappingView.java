package dev.waymark.assessment.crm.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A mapping as it is shown.
@Schema(description = "What the values of one field of a source mean.")
record SourceMappingView(
        @Schema(description = "The source", examples = "nyc311")
        String source,

        @Schema(
                description = "The field: `department`, `category`, `touchpoint` or `lost-reason`",
                examples = "category")
        String field,

        @Schema(description = "CRM value → id of the department, pain point or touchpoint that it means")
        Map<String, UUID> values,

        @Schema(description = "How these words are compared with what the source sends")
        MapValues.Matching matching,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {}
