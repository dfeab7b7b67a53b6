package dev.waymark.assessment.crm.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The mapping of segments, whole.
@Schema(description = "Which segments the words of a source's accounts mean.")
record MapSegments(
        @Schema(
                description =
                        "Word of the source → code of the segment that it means in every cycle which has it; words"
                                + " that differ in case, Unicode form or white space at the ends only are the same",
                maxProperties = 500)
        @Size(max = 500)
        Map<String, @NotBlank @Size(max = 40) String> values) {}
