package dev.waymark.initiative.climate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads the climate of a cycle from its observations and the committee's judgement.
@ApplicationScoped
public class Climates {

    private final ClimateObservations observations;
    private final ClimateOverrides overrides;
    private final ClimateConfig config;

    Climates(ClimateObservations observations, ClimateOverrides overrides, ClimateConfig config) {
        this.observations = observations;
        this.overrides = overrides;
        this.config = config;
    }

    public EconomicClimate of(UUID cycleId) {
        var judgement = overrides
                .findByIdOptional(cycleId)
                .map(OverrideOfCycle::judgement)
                .orElse(null);
        return EconomicClimate.of(observations.readings(cycleId), config.rule(), judgement);
    }

    public RiskAppetite appetite(EconomicClimate climate) {
        return RiskAppetite.of(climate.index(), config.appetiteRule());
    }
}
