package dev.waymark.initiative.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodLengthTest {

    @ParameterizedTest
    @EnumSource
    void compoundsBackToTheAnnualRate(PeriodLength length) {
        double perPeriod = length.ratePerPeriod(0.08);

        assertThat(Math.pow(1 + perPeriod, length.periodsPerYear()) - 1).isCloseTo(0.08, within(1e-12));
        assertThat(length.annualRate(perPeriod)).isCloseTo(0.08, within(1e-12));
    }

    @Test
    void aYearHasItsOwnRateExactly() {
        assertThat(PeriodLength.YEAR.ratePerPeriod(0.08)).isEqualTo(0.08);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,0,0",
        "MONTH,2,0",
        "MONTH,3,1",
        "MONTH,14,4",
        "QUARTER,0,0",
        "QUARTER,7,7",
        "YEAR,0,0",
        "YEAR,1,4",
        "YEAR,3,12"
    })
    void fallsIntoAPlanningQuarter(PeriodLength length, int period, int quarter) {
        assertThat(length.planningQuarter(period)).isEqualTo(quarter);
    }
}
