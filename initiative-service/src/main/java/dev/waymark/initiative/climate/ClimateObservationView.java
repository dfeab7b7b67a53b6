package dev.waymark.initiative.climate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.answer.Outcome;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.number.FullPrecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An observation as it is shown.
@Schema(description = "The value of an indicator as it was observed on a day.")
@FullPrecision
record ClimateObservationView(
        @Schema(description = "Id of the observation") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,
        @Schema(description = "The indicator") ClimateIndicator indicator,

        @Schema(description = "Day that the value belongs to")
        LocalDate observedOn,

        @Schema(
                description =
                        "The value: PMI 0..100, OECD_CLI 50..150, ORDER_INTAKE: growth as a share, −1 to 10 (0.05 = 5 %)",
                examples = "51.2")
        double value,

        @Schema(description = "Where the value comes from", examples = "Published PMI, manufacturing")
        String source,

        @Schema(
                description =
                        "When it was recorded, UTC; of several for one indicator and day the last recorded counts")
        Instant recordedAt,

        @Schema(
                description = "State of the whole economic climate after this value was recorded. Later records never"
                        + " change it. Absent for records of earlier releases.")
        @Nullable
        ClimateState state,

        @JsonUnwrapped Authorship authorship)
        implements Outcome {

    static ClimateObservationView from(ClimateObservation observation) {
        var reading = observation.reading();
        var named = reading.named();
        return new ClimateObservationView(
                observation.id(),
                observation.cycleId(),
                reading.indicator(),
                reading.observedOn(),
                reading.value(),
                reading.source(),
                reading.recordedAt(),
                named == null ? null : named.state(),
                observation.authorship());
    }
}
