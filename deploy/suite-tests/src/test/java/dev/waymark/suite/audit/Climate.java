package dev.waymark.suite.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// C = 100·clip(Σ w·(x − x0)/scale), its named state with hysteresis, and ρ = clip(50 + 0.35·C, 10, 90).
final class Climate {

    private Climate() {}

    /// @param day of the observation, ISO 8601
    record Observation(String indicator, String day, double value) {

        double points() {
            return switch (indicator) {
                case "PMI" -> 100 * 0.4 * (value - 50) / 10;
                case "OECD_CLI" -> 100 * 0.3 * (value - 100) / 2;
                case "ORDER_INTAKE" -> 100 * 0.3 * value / 1;
                default -> throw new IllegalArgumentException(indicator);
            };
        }
    }

    /// @param latest one of each indicator
    static double index(Collection<Observation> latest) {
        var sum = latest.stream().mapToDouble(Observation::points).sum();
        return Math.clamp(sum, -100, 100);
    }

    /// Follows the observations day by day. A boundary must be passed by the hysteresis before the state changes.
    static String state(List<Observation> observations, double boundary, double hysteresis) {
        var byDay = new TreeMap<String, List<Observation>>();
        observations.forEach(each ->
                byDay.computeIfAbsent(each.day(), day -> new ArrayList<>()).add(each));
        var latest = new TreeMap<String, Observation>();
        var state = "NEUTRAL";
        for (var day : byDay.values()) {
            day.forEach(each -> latest.put(each.indicator(), each));
            state = next(state, index(latest.values()), boundary, hysteresis);
        }
        return state;
    }

    private static String next(String state, double index, double boundary, double hysteresis) {
        var strongFrom = boundary + (state.equals("STRONG") ? -hysteresis : hysteresis);
        var weakFrom = -boundary + (state.equals("WEAK") ? hysteresis : -hysteresis);
        if (reaches(index, strongFrom)) {
            return "STRONG";
        }
        return reaches(-index, -weakFrom) ? "WEAK" : "NEUTRAL";
    }

    private static boolean reaches(double value, double limit) {
        return value >= limit || Comparison.near(value, limit);
    }

    static double riskAppetite(double climate) {
        return Math.clamp(50 + 0.35 * climate, 10, 90);
    }

    /// M of a category at climate C, linear between −100, 0 and 100.
    static double multiplier(String category, double climate) {
        var at = switch (category) {
            case "STRATEGIC" -> new double[] {0.5, 0.9, 1.2};
            case "GROWTH" -> new double[] {0.6, 1, 1.15};
            case "COMPLIANCE" -> new double[] {1.3, 1, 0.9};
            case "EFFICIENCY" -> new double[] {1.3, 1, 0.85};
            default -> throw new IllegalArgumentException(category);
        };
        var part = Math.abs(climate) / 100;
        return at[1] + part * ((climate < 0 ? at[0] : at[2]) - at[1]);
    }

    static double fit(String category, double climate, double risk) {
        return multiplier(category, climate) * (1 - Math.max(0, risk - riskAppetite(climate)) / 100);
    }
}
