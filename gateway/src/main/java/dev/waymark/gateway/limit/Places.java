package dev.waymark.gateway.limit;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.token.Caller;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The places of all lanes, counted per caller. A caller who has used all of theirs is refused for a moment; other
/// callers
/// are not affected.
@Singleton
public class Places {

    private static final String RETRY_AFTER_SECONDS = "1";

    private final Map<Lane, Occupancy> lanes = new EnumMap<>(Lane.class);

    public Places(PlacesConfig config, MeterRegistry meters) {
        lanes.put(Lane.ORDINARY, new Occupancy(config.requests(), Integer.MAX_VALUE));
        lanes.put(Lane.UPLOAD, new Occupancy(config.uploads(), config.uploadsOfAll()));
        lanes.put(Lane.WAITING, new Occupancy(config.waiting(), config.waitingOfAll()));
        lanes.forEach((lane, places) -> Gauge.builder("waymark.gateway.places.taken", places, Occupancy::taken)
                .tag("lane", lane.name().toLowerCase(Locale.ROOT))
                .register(meters));
    }

    /// Takes a place, which has to be given back, or says why there is none.
    public Optional<Refusal> take(Lane lane, Caller caller) {
        return switch (of(lane).take(caller.subject())) {
            case TAKEN -> Optional.empty();
            case CALLER_HAS_ALL ->
                Optional.of(Refusal.of(
                        GatewayProblem.TOO_MANY_REQUESTS,
                        "Too many of your requests are under way at once. Wait for the answer to one of them.",
                        "Retry-After",
                        RETRY_AFTER_SECONDS));
            case ALL_TAKEN ->
                Optional.of(Refusal.of(
                        GatewayProblem.OVERLOADED, "Too many requests are under way. Try again in a moment."));
        };
    }

    public void giveBack(Lane lane, Caller caller) {
        of(lane).giveBack(caller.subject());
    }

    private Occupancy of(Lane lane) {
        var places = lanes.get(lane);
        if (places == null) {
            throw new IllegalStateException("no places of " + lane);
        }
        return places;
    }
}
