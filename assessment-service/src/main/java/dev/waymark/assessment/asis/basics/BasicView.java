package dev.waymark.assessment.asis.basics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One of the basics as it is shown.
@Schema(description = "One of the basics of a touchpoint and whether it is met.")
record BasicView(
        @Schema(description = "Id of the basic") UUID id,

        @Schema(description = "The touchpoint") @RefersTo(TouchpointReference.class)
        UUID touchpointId,

        @Schema(description = "Its description") DescribeBasic basic,

        @Schema(description = "Whether it is met; UNREAD counts as not met", examples = "FAILS")
        BasicVerdict verdict,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "0")
        long version) {

    static BasicView from(Basic basic) {
        var description = basic.description();
        return new BasicView(
                basic.id(),
                basic.touchpointId(),
                description,
                description.verdict(),
                basic.authorship(),
                basic.version());
    }
}
