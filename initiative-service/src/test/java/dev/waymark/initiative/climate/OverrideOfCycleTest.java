package dev.waymark.initiative.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverrideOfCycleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void countsUpToItsLastDay() {
        var override = until(DAY.plusDays(30));

        assertThat(override.judgement(DAY.plusDays(30), 180))
                .contains(new ClimateOverride(-35, "Our largest customer leaves.", DAY.plusDays(30)));
        assertThat(override.judgement(DAY.plusDays(31), 180)).isEmpty();
        assertThat(override.view(DAY.plusDays(31), 180).inForce()).isFalse();
    }

    @Test
    void withoutALastDayOfItsOwnCountsForTheConfiguredDays() {
        var override = until(null);

        assertThat(override.judgement(DAY.plusDays(180), 180)).isPresent();
        assertThat(override.judgement(DAY.plusDays(181), 180)).isEmpty();
        assertThat(override.view(DAY, 180).expiresOn()).isEqualTo(DAY.plusDays(180));
    }

    private static OverrideOfCycle until(@Nullable LocalDate expiresOn) {
        return new OverrideOfCycle(
                UUID.randomUUID(),
                new OverrideClimate(-35, "Our largest customer leaves.", expiresOn),
                "sten",
                Instant.parse("2026-06-01T23:59:59Z"));
    }
}
