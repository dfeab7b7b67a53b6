package dev.waymark.assessment.crm.stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A JSON Schema of a record, with the header of a CSV.
@Schema(
        description =
                "What a record of a stream looks like, as a JSON Schema. It has `$schema` and `x-csv-header`, the header of a CSV"
                        + " with all columns, as well.",
        additionalProperties = Schema.True.class)
record RecordSchemaView(
        @Schema(
                name = "$schema",
                description = "The version of JSON Schema",
                examples = "https://json-schema.org/draft/2020-12/schema")
        @JsonProperty("$schema")
        String dialect,

        @Schema(description = "Name of the stream", examples = "cases")
        String title,

        @Schema(description = "Always `object`", examples = "object")
        String type,

        @Schema(description = "The properties by name") Map<String, RecordProperty> properties,

        @Schema(description = "Names of the properties that no record may lack", examples = "[\"externalId\"]")
        List<String> required,

        @Schema(
                name = "x-csv-header",
                description = "The header of a CSV with all columns; others may be left out",
                examples = "externalId,category,updatedAt")
        @JsonProperty("x-csv-header")
        String csvHeader) {

    /// One property of a record.
    @Schema(description = "One property of a record.")
    record RecordProperty(
            @Schema(description = "JSON type: string, number, integer or boolean", examples = "string")
            String type,

            @Schema(description = "`date-time` or `date`; absent otherwise", examples = "date-time") @Nullable
            String format,

            @Schema(description = "What it means") @Nullable String description,

            @Schema(description = "Regular expression of the texts; absent where any will do") @Nullable
            String pattern,

            @Schema(description = "Most characters; absent where it is no text of bounded length", examples = "200")
            @Nullable
            Integer maxLength,

            @Schema(description = "Smallest number; absent where there is none", examples = "0") @Nullable
            String minimum,

            @Schema(description = "Largest number; absent where there is none", examples = "100") @Nullable
            String maximum,

            @Schema(description = "Examples") List<String> examples) {}
}
