package dev.waymark.pictures.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthTicksTest {

    private static final MonthTicks SPRING =
            MonthTicks.of(LocalDate.parse("2026-02-11"), LocalDate.parse("2026-05-30"));

    @Test
    void theWorkedExample() {
        assertThat(SPRING.ticks(5)).hasToString("[2026-02, 2026-03, 2026-04, 2026-05, 2026-06]");
        assertThat(SPRING.ticks(3)).hasToString("[2026-03, 2026-05]");
        assertThat(SPRING.ticks(1)).hasToString("[2026-04]");
    }

    @Test
    void theAxisCoversWholeMonths() {
        var scale = SPRING.scale(0, 120);

        assertThat(scale.at((double) LocalDate.parse("2026-02-01").toEpochDay()))
                .isZero();
        assertThat(scale.at((double) LocalDate.parse("2026-06-01").toEpochDay()))
                .isEqualTo(120);
    }

    @Test
    void aDayIsEnough() {
        var day = LocalDate.parse("2026-12-31");

        assertThat(MonthTicks.of(day, day).ticks(9)).containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 1));
    }

    @Test
    void thereAreNeverMoreThanHaveRoom() {
        for (var years = 0; years < 200; years += 3) {
            for (var most = 1; most < 20; most++) {
                var ticks = MonthTicks.of(
                                LocalDate.parse("2026-01-15"),
                                LocalDate.parse("2026-01-15").plusYears(years))
                        .ticks(most);

                assertThat(ticks).isNotEmpty().isSorted().hasSizeLessThanOrEqualTo(most);
            }
        }
    }

    @Test
    void timeThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> MonthTicks.of(LocalDate.parse("2026-02-02"), LocalDate.parse("2026-02-01")))
                .hasMessage("no time from 2026-02-02 to 2026-02-01");
    }
}
