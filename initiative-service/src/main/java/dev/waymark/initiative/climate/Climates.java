package dev.waymark.initiative.climate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads the climate of a cycle from its observations and the committee's judgement.
@ApplicationScoped
public class Climates {

    private static final double GREATEST = 100;

    private final ClimateObservations observations;
    private final ClimateOverrides overrides;
    private final ClimateConfig config;
    private final Clock clock;

    Climates(ClimateObservations observations, ClimateOverrides overrides, ClimateConfig config, Clock clock) {
        this.observations = observations;
        this.overrides = overrides;
        this.config = config;
        this.clock = clock;
    }

    public EconomicClimate of(UUID cycleId) {
        var judgement = overrides
                .findByIdOptional(cycleId)
                .flatMap(override -> override.judgement(LocalDate.now(clock), config.overrideDays()))
                .orElse(null);
        return EconomicClimate.of(observations.readings(cycleId), config.rule(), judgement);
    }

    /// Records a value with what the climate is named from then on.
    ClimateObservation record(UUID cycleId, ObserveClimate request, Instant now) {
        observations.lock(cycleId);
        var readings = new ArrayList<>(observations.readings(cycleId));
        var reading = new ClimateReading(
                request.indicator(), request.observedOn(), request.value(), request.source(), now, null);
        readings.add(reading);
        var named = Objects.requireNonNull(EconomicClimate.named(readings, config.rule()), "named");
        var observation = new ClimateObservation(cycleId, reading, named);
        observations.persistAndFlush(observation);
        return observation;
    }

    /// What came of values that were recorded together.
    ///
    /// @param first days recorded for the first time
    /// @param revised days whose value differs from the one on record: it has a further vintage now
    /// @param unchanged days whose value is on record already
    public record Recorded(int first, int revised, int unchanged) {}

    /// Records the values of an indicator by their days, each with what the climate is named from then on. Of a day
    /// whose latest value is the same nothing is written.
    public Recorded recordAll(
            UUID cycleId, ClimateIndicator indicator, SortedMap<LocalDate, Double> values, String source, Instant now) {
        observations.lock(cycleId);
        var readings = new ArrayList<>(observations.readings(cycleId));
        var known = new HashMap<LocalDate, Double>();
        readings.stream()
                .filter(reading -> reading.indicator() == indicator)
                .forEach(reading -> known.put(reading.observedOn(), reading.value()));
        int first = 0;
        int revised = 0;
        for (var each : values.entrySet()) {
            var before = known.get(each.getKey());
            if (each.getValue().equals(before)) {
                continue;
            }
            if (before == null) {
                first++;
            } else {
                revised++;
            }
            var reading = new ClimateReading(indicator, each.getKey(), each.getValue(), source, now, null);
            readings.add(reading);
            var named = Objects.requireNonNull(EconomicClimate.named(readings, config.rule()), "named");
            readings.set(readings.size() - 1, reading.named(named));
            observations.persist(new ClimateObservation(cycleId, reading, named));
        }
        observations.flush();
        return new Recorded(first, revised, values.size() - first - revised);
    }

    public RiskAppetite appetite(EconomicClimate climate) {
        return appetiteAt(climate.index());
    }

    /// The appetites in a weak, a neutral and a strong climate: at minus twice the boundary, 0 and twice the boundary,
    /// −60, 0 and 60 by default.
    public List<RiskAppetite> assumed() {
        double end = Math.min(2 * config.boundary(), GREATEST);
        return Stream.of(-end, 0.0, end).map(this::appetiteAt).toList();
    }

    /// The name of an assumed climate.
    public ClimateState stateAt(double climate) {
        return ClimateState.of(climate, config.boundary());
    }

    /// @param climate −100..100, whatever the climate in force is
    public RiskAppetite appetiteAt(double climate) {
        return RiskAppetite.of(climate, config.appetiteRule());
    }
}
