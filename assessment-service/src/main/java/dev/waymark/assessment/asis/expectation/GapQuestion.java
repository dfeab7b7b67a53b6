package dev.waymark.assessment.asis.expectation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Which gap is asked for, as query parameters.
public class GapQuestion {

    static final String UUID_OR_NOTHING = "^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$";

    @Parameter(description = "Touchpoint; empty = measured over all touchpoints")
    @QueryParam("touchpointId")
    @DefaultValue("")
    @Pattern(regexp = UUID_OR_NOTHING, message = "must be a UUID or empty")
    String touchpointId = "";

    @Parameter(description = "Code of a segment; empty = all customers, weighted over the segments")
    @QueryParam("segment")
    @DefaultValue("")
    @Size(max = 40)
    String segment = "";

    @Parameter(description = "How many years to look ahead, 0 to 10")
    @QueryParam("horizonYears")
    @DefaultValue("3")
    @Min(0)
    @Max(10)
    int horizonYears;

    GapScope scope() {
        return new GapScope(
                touchpointId.isEmpty() ? null : UUID.fromString(touchpointId), segment.isEmpty() ? null : segment);
    }
}
