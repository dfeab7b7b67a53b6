package dev.waymark.initiative.climate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The rules and readings of the worked examples.
public final class ClimateExamples {

    public static final ClimateRule RULE = new ClimateRule(
            Map.of(
                    ClimateIndicator.PMI, new ClimateRule.IndicatorRule(50, 10, 0.4),
                    ClimateIndicator.OECD_CLI, new ClimateRule.IndicatorRule(100, 2, 0.3),
                    ClimateIndicator.ORDER_INTAKE, new ClimateRule.IndicatorRule(0, 1, 0.3)),
            30,
            10);

    public static final RiskAppetite.Rule APPETITE = new RiskAppetite.Rule(50, 0.35, 10, 90);

    static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private ClimateExamples() {}

    static List<ClimateReading> readings(LocalDate day, double pmi, double cli, double orders) {
        return List.of(
                reading(ClimateIndicator.PMI, day, pmi),
                reading(ClimateIndicator.OECD_CLI, day, cli),
                reading(ClimateIndicator.ORDER_INTAKE, day, orders));
    }

    static ClimateReading reading(ClimateIndicator indicator, LocalDate day, double value) {
        return new ClimateReading(indicator, day, value, "invented for the test", Instant.EPOCH, null);
    }

    /// The PMI that alone, with the rule above, gives a climate; from −100 to 100 with the rule's clipping.
    static ClimateReading pmiFor(double climate, int daysLater) {
        return reading(ClimateIndicator.PMI, DAY.plusDays(daysLater), 50 + climate / 4);
    }
}
