package dev.waymark.roadmap.planning.period;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.waymark.rest.structure.Calculation;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A planning period: one quarter of a calendar year, written `2027-Q1`.
@Schema(
        type = SchemaType.STRING,
        pattern = "^(19|20|21)\\d{2}-Q[1-4]$",
        description = "A planning period: one quarter of a calendar year, 1900 to 2199",
        examples = "2027-Q1")
@Calculation
public record PlanningPeriod(int year, int quarter) implements Comparable<PlanningPeriod> {

    private static final Pattern TEXT = Pattern.compile("((?:19|20|21)\\d{2})-Q([1-4])");

    public PlanningPeriod {
        if (year < 1 || year > 9999 || quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("there is no quarter %d of the year %d".formatted(quarter, year));
        }
    }

    /// Reads `2027-Q1`.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlanningPeriod parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("must be a period of the years 1900 to 2199, written like 2027-Q1");
        }
        return new PlanningPeriod(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /// The period that a day falls in.
    public static PlanningPeriod of(LocalDate day) {
        return new PlanningPeriod(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /// The period so many quarters later; earlier when negative.
    public PlanningPeriod plus(int periods) {
        var quarters = year * 4 + quarter - 1 + periods;
        return new PlanningPeriod(Math.floorDiv(quarters, 4), Math.floorMod(quarters, 4) + 1);
    }

    /// How many quarters lie between this period and a later one; negative for an earlier one.
    public int until(PlanningPeriod other) {
        return (other.year - year) * 4 + other.quarter - quarter;
    }

    /// The first day of the quarter.
    public LocalDate firstDay() {
        return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    /// The last day of the quarter.
    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    @Override
    public int compareTo(PlanningPeriod other) {
        return Integer.compare(other.until(this), 0);
    }

    @Override
    @JsonValue
    public String toString() {
        return "%04d-Q%d".formatted(year, quarter);
    }
}
