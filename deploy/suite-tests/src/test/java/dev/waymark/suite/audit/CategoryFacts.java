package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/// How far each fact holds that speaks for a category, 0 to 1: shares of the expected gains, a legal obligation and how
/// near
/// its deadline is, the horizon between short and long, and how far corporate goals are served.
///
/// @param settings the limits that the answer shows: `urgentMonths`, `shortYears`, `longYears`
record CategoryFacts(JsonNode initiative, JsonNode price, JsonNode settings, LocalDate today) {

    private static final Set<String> SAVED = Set.of("COST_TO_SERVE", "PRODUCTIVITY");
    private static final Set<String> TURNOVER = Set.of("REVENUE", "RETENTION");

    double of(String fact) {
        return switch (fact) {
            case "LEGAL_OBLIGATION" -> initiative.has("legalObligation") ? 1 : 0;
            case "DEADLINE_IS_NEAR" -> deadlineIsNear() ? 1 : 0;
            case "FINES_AVOIDED" -> share(Set.of("FINE_AVOIDED"));
            case "SAVED_COST" -> share(SAVED);
            case "SAVED_COST_SOON" -> share(SAVED) * (1 - longHorizon());
            case "TURNOVER" -> share(TURNOVER);
            case "TURNOVER_SOON" -> share(TURNOVER) * (1 - longHorizon());
            case "LONG_HORIZON" -> longHorizon();
            case "CORPORATE_GOALS" ->
                Sample.named(initiative.path("alignmentLevels"), "level", "CORPORATE")
                                .path("mean")
                                .asDouble()
                        / 100;
            default -> throw new IllegalArgumentException(fact);
        };
    }

    private boolean deadlineIsNear() {
        return initiative.has("legalObligation")
                && !LocalDate.parse(initiative.at("/legalObligation/deadline").asText())
                        .isAfter(today.plusMonths(settings.path("urgentMonths").asInt()));
    }

    private double longHorizon() {
        var exact = Prices.read(price);
        var years = (double) exact.lastPeriod() / exact.periodsPerYear();
        var shortYears = settings.path("shortYears").asDouble();
        return Math.clamp((years - shortYears) / (settings.path("longYears").asDouble() - shortYears), 0, 1);
    }

    private double share(Set<String> gainTypes) {
        var exact = Prices.read(price);
        var part = BigDecimal.ZERO;
        var whole = BigDecimal.ZERO;
        for (var i = 0; i < exact.lines().size(); i++) {
            var gain = exact.totalGain(exact.lines().get(i));
            whole = whole.add(gain);
            part = gainTypes.contains(
                            price.path("lines").path(i).path("gainType").asText())
                    ? part.add(gain)
                    : part;
        }
        return whole.signum() == 0 ? 0 : part.divide(whole, Price.EXACT).doubleValue();
    }
}
