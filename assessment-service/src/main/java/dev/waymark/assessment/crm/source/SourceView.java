package dev.waymark.assessment.crm.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.number.FullPrecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A source as it is shown.
@Schema(description = "A CRM system that sends evidence.")
@FullPrecision
record SourceView(
        @Schema(description = "Name of the source in paths", examples = "nyc311")
        String source,

        @Schema(description = "Kind of system", examples = "CRM")
        String kind,

        @Schema(description = "Label to show", examples = "311 service requests")
        String label,

        @Schema(description = "What happens to personal data")
        Privacy privacy,

        @Schema(description = "Severity of a case that has none, 0 to 100", examples = "50")
        double defaultSeverity,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {}
