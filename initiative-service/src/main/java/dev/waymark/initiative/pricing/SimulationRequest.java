package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.Simulation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// From which seed and how often to draw.
public class SimulationRequest {

    @Parameter(description = "Seed of the simulation; the same seed gives the same answer")
    @QueryParam("seed")
    @DefaultValue("1")
    long seed;

    @Parameter(description = "Number of draws, 10000 to 100000")
    @QueryParam("draws")
    @DefaultValue("10000")
    @Min(Simulation.Draws.MINIMUM)
    @Max(100_000)
    int draws;

    Simulation.Draws draws() {
        return new Simulation.Draws(draws, seed);
    }
}
