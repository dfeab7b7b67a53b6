package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;

/// Project risk of each priced initiative.
final class RiskAudit {

    /// What a share that is rounded to nine decimals leaves uncertain of a percentage.
    private static final double ROUNDED_SHARE = 1e-7;

    private final Sample sample;

    RiskAudit(Sample sample) {
        this.sample = sample;
    }

    void compare(Comparison comparison) {
        for (var initiative : sample.ofCycle("initiative-snapshot").path("initiatives")) {
            if (initiative.has("npv")) {
                risk(comparison, initiative);
            }
        }
    }

    private void risk(Comparison comparison, JsonNode initiative) {
        var id = initiative.path("id").asText();
        var code = initiative.path("code").asText();
        var shown = sample.get("/v1/initiatives/%s/project-risk".formatted(id));
        var ratings = sample.get("/v1/initiatives/" + id).path("riskRatings");
        var weights = 0.0;
        var risk = new WeightedMean();
        for (var each : shown.path("contributions")) {
            weights += each.path("weight").asDouble();
        }
        for (var each : shown.path("contributions")) {
            var factor = each.path("factor").asText();
            var rating = switch (factor) {
                case "TECHNOLOGY" -> ratings.path("technology").asDouble();
                case "ORGANISATIONAL_CHANGE" ->
                    ratings.path("organisationalChange").asDouble();
                case "DEPENDENCIES" -> ratings.path("dependencies").asDouble();
                case "VENDOR" -> ratings.path("vendor").asDouble();
                case "REVERSIBILITY" -> ratings.path("reversibility").asDouble();
                default -> sizeAndSpread(comparison, code, shown, each.path("rating"));
            };
            var weight = each.path("weight").asDouble();
            comparison.number(code + ", " + factor, rating, each.path("rating"));
            comparison.number(code + ", points of " + factor, rating * weight / weights, each.path("points"));
            risk.add(weight, rating);
        }
        comparison.number(code + ", risk", risk.value(), shown.path("projectRisk"));
        comparison.number(code + ", risk in snapshot", risk.value(), initiative.path("projectRisk"));
    }

    /// 100 from a spread on that is as large as the expected costs, linear below. The spread follows from unrounded
    /// amounts,
    /// and the rating from the unrounded spread: both are as near as the rounding of what is shown lets them be.
    ///
    /// @return the rating that is shown
    private static double sizeAndSpread(Comparison comparison, String code, JsonNode shown, JsonNode rating) {
        var spread = shown.path("spread");
        var costs = amount(spread, "expectedCosts");
        var ratio = (amount(spread, "p90") - amount(spread, "p50")) / costs;
        comparison.within(code + ", spread", ratio, (0.01 + ratio * 0.005) / costs, spread.path("ratio"));
        var full = shown.path("fullSpread").asDouble();
        var expected = 100 * Math.min(1, spread.path("ratio").asDouble() / full);
        comparison.within(code + ", rating of the spread", expected, ROUNDED_SHARE / full, rating);
        return rating.asDouble();
    }

    private static double amount(JsonNode of, String property) {
        return Double.parseDouble(of.path(property).path("amount").asText());
    }
}
