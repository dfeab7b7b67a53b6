package dev.waymark.assessment.crm.stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A JSON Schema of a record, with the header of a CSV. The document describes it as an object: what a JSON Schema has
/// is
/// not ours to say.
///
/// @param dialect the version of JSON Schema
/// @param title name of the stream
/// @param type always `object`
/// @param required names of the properties that no record may lack
/// @param csvHeader the header of a CSV with all columns; others may be left out
@Schema(hidden = true)
record RecordSchemaView(
        @JsonProperty("$schema") String dialect,
        String title,
        String type,
        Map<String, RecordProperty> properties,
        List<String> required,
        @JsonProperty("x-csv-header") String csvHeader) {

    /// One property of a record.
    ///
    /// @param type JSON type: string, number, integer or boolean
    /// @param format `date-time` or `date`
    /// @param pattern regular expression of the texts
    /// @param maxLength most characters of a text
    /// @param minimum smallest number
    /// @param maximum largest number
    @Schema(hidden = true)
    record RecordProperty(
            String type,
            @Nullable String format,
            @Nullable String description,
            @Nullable String pattern,
            @Nullable Integer maxLength,
            @Nullable String minimum,
            @Nullable String maximum,
            List<String> examples) {}
}
