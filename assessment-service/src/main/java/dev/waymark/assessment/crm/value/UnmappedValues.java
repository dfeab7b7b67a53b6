package dev.waymark.assessment.crm.value;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a source says that nobody has explained yet.
@Schema(description = "Values of a source that no mapping knows yet. They never reject a record.")
record UnmappedValues(
        @Schema(description = "The source", examples = "nyc311")
        String source,

        @Schema(description = "Up to 200 values per field, most frequent first")
        List<UnmappedValue> values) {

    /// A value that no mapping knows.
    @Schema(description = "A value that no mapping knows.")
    record UnmappedValue(
            @Schema(
                    description = "Field: `department`, `category`, `touchpoint` or `lost-reason`",
                    examples = "category")
            String field,

            @Schema(description = "The source's word", examples = "Noise - Vehicle")
            String value,

            @Schema(description = "Number of records that say so", examples = "12")
            long cases) {}
}
