package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.Simulation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// From which seed and how often to draw.
public class SimulationRequest {

    @Parameter(description = "Seed of the simulation; 0 to 9007199254740991; the same seed gives the same answer")
    @QueryParam("seed")
    @DefaultValue("1")
    @Min(0)
    @Max(9_007_199_254_740_991L)
    long seed;

    @Parameter(description = "Number of draws, 10000 to 100000")
    @QueryParam("draws")
    @DefaultValue("50000")
    @Min(Simulation.Draws.MINIMUM)
    @Max(100_000)
    int draws;

    Simulation.Draws draws() {
        return new Simulation.Draws(draws, seed);
    }
}
