package dev.waymark.assessment.crm.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklyCasesTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    @Test
    void aWeekWithoutCasesCountsAsNone() {
        var trend = WeeklyCases.of(List.of(week(0, 10), week(2, 20)), 104);

        assertThat(trend.weeks()).extracting(WeeklyCases.Week::cases).containsExactly(10L, 0L, 20L);
        assertThat(trend.slope()).isCloseTo(5, within(1e-12));
    }

    @Test
    void equalWeeksHaveNoTrend() {
        assertThat(WeeklyCases.of(List.of(week(0, 7), week(1, 7), week(2, 7)), 104)
                        .slope())
                .isZero();
    }

    @Test
    void aLineIsFoundExactly() {
        var trend = WeeklyCases.of(List.of(week(0, 3), week(1, 5), week(2, 7), week(3, 9)), 104);

        assertThat(trend.slope()).isCloseTo(2, within(1e-12));
    }

    @Test
    void twoWeeksAreNoTrend() {
        assertThat(WeeklyCases.of(List.of(week(0, 1), week(1, 9)), 104).slope()).isNull();
        assertThat(WeeklyCases.of(List.of(), 104).weeks()).isEmpty();
    }

    @Test
    void onlyTheNewestWeeksAreShown() {
        var trend = WeeklyCases.of(List.of(week(0, 1), week(1, 2), week(5_000, 3)), 3);

        assertThat(trend.weeks())
                .extracting(WeeklyCases.Week::monday)
                .containsExactly(MONDAY.plusWeeks(4_998), MONDAY.plusWeeks(4_999), MONDAY.plusWeeks(5_000));
        assertThat(trend.weeks()).extracting(WeeklyCases.Week::cases).containsExactly(0L, 0L, 3L);
    }

    private static WeeklyCases.Week week(int number, long cases) {
        return new WeeklyCases.Week(MONDAY.plusWeeks(number), cases, 0);
    }
}
