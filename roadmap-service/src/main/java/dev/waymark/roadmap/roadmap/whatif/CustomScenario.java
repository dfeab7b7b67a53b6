package dev.waymark.roadmap.roadmap.whatif;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// A scenario of the caller's own, beside the usual ones.
public class CustomScenario {

    @Parameter(description = "The climate of a further scenario; as planned when left out")
    @QueryParam("climate")
    @Nullable
    AssumedState climate;

    @Parameter(
            description =
                    "The budget of a further scenario in percent of the planned one, 1 to 1000; 100 when left out")
    @QueryParam("budget")
    @Min(1)
    @Max(1000)
    @Nullable
    Integer budget;

    boolean isAsked() {
        return climate != null || budget != null;
    }

    int percent() {
        return budget == null ? 100 : budget;
    }
}
