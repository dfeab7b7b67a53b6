package dev.waymark.initiative.whatif;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// The climate that is assumed.
public class AssumedClimate {

    @Parameter(description = "The climate to assume, −100 (worst) to 100; 0 is neutral")
    @QueryParam("climate")
    @DefaultValue("0")
    @DecimalMin("-100")
    @DecimalMax("100")
    double climate;
}
