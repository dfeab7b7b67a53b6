package dev.waymark.roadmap.planning.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2027-Q1, 1, 2027-Q2",
        "2027-Q4, 1, 2028-Q1",
        "2027-Q1, -1, 2026-Q4",
        "2027-Q3, 9, 2029-Q4",
        "2027-Q2, 0, 2027-Q2"
    })
    void periodsFollowEachOtherOverTheYears(String from, int periods, String to) {
        assertThat(PlanningPeriod.parse(from).plus(periods)).isEqualTo(PlanningPeriod.parse(to));
        assertThat(PlanningPeriod.parse(from).until(PlanningPeriod.parse(to))).isEqualTo(periods);
        assertThat(PlanningPeriod.parse(to).toString()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027-Q5", "2027-Q0", "27-Q1", "2027Q1", "2027-Q1 ", "0000-Q1", ""})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> PlanningPeriod.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-Q1, 2027-01-01, 2027-03-31",
        "2027-06-30, 2027-Q2, 2027-04-01, 2027-06-30",
        "2028-12-31, 2028-Q4, 2028-10-01, 2028-12-31"
    })
    void everyDayFallsIntoOnePeriod(LocalDate day, String period, LocalDate first, LocalDate last) {
        var found = PlanningPeriod.of(day);
        assertThat(found).isEqualTo(PlanningPeriod.parse(period));
        assertThat(found.firstDay()).isEqualTo(first);
        assertThat(found.lastDay()).isEqualTo(last);
    }

    @Test
    void earlierPeriodsComeFirst() {
        assertThat(PlanningPeriod.parse("2026-Q4")).isLessThan(PlanningPeriod.parse("2027-Q1"));
        assertThat(PlanningPeriod.parse("2027-Q2")).isGreaterThan(PlanningPeriod.parse("2027-Q1"));
    }
}
