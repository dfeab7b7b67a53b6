package dev.waymark.assessment.crm.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A mapping of segments as it is shown.
@Schema(description = "Which segments the words of a source's accounts mean.")
record SegmentMappingView(
        @Schema(description = "The source", examples = "hotline")
        String source,

        @Schema(description = "Word of the source → code of the segment that it means")
        Map<String, String> values,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {}
