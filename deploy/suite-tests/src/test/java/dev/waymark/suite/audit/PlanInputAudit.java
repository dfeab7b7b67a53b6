package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// What the published roadmap was solved from: the candidates with the figures that the other answers show.
final class PlanInputAudit {

    private final Sample sample;
    private final Plan plan;
    private final Scores scores;

    PlanInputAudit(Sample sample) {
        this.sample = sample;
        this.scores = new Scores(sample);
        var id = Sample.named(sample.allOfCycle("roadmaps"), "state", "PUBLISHED")
                .path("id")
                .asText();
        this.plan = new Plan(sample.get("/v1/roadmaps/%s/snapshot".formatted(id)));
    }

    /// What the roadmap was solved from is what the other answers say.
    void compare(Comparison comparison) {
        var priorities = sample.ofCycle("priorities").path("initiatives");
        var snapshot =
                sample.byId(Sample.list(sample.ofCycle("initiative-snapshot").path("initiatives")));
        for (var candidate : plan.candidates().values()) {
            var id = candidate.path("initiativeId").asText();
            var code = candidate.path("code").asText();
            var of = snapshot.get(id);
            var priority = Sample.named(priorities, "initiativeId", id)
                    .path("priority")
                    .asDouble();
            comparison.number(code + ", priority", hundredths(priority), candidate.path("priority"));
            comparison.money(code + ", median", decimal(of.at("/npv/p50")), candidate.path("netPresentValue"));
            comparison.number(code + ", risk", hundredths(of.path("projectRisk").asDouble()), candidate.path("risk"));
            comparison.number(code + ", relief", hundredths(scores.relief(id)), candidate.path("painRelief"));
            comparison.same(code + ", duration", of.path("durationPeriods"), candidate.path("duration"));
            costs(comparison, code, id, candidate.path("costs"));
            costs(comparison, code + " in the snapshot", id, of.path("costs"));
        }
        for (var each : sample.allOfCycle("candidates")) {
            var passed = each.path("passed").size();
            var gates = passed + each.path("missing").size();
            var code = each.path("code").asText();
            comparison.number(code + ", readiness", 100.0 * passed / gates, each.path("readinessPercent"));
            comparison.same(
                    code + ", candidate",
                    passed == gates,
                    each.path("candidate").asBoolean());
            comparison.same(
                    code + ", planned with",
                    each.path("candidate").asBoolean(),
                    plan.candidates().containsKey(each.path("initiativeId").asText()));
        }
    }

    /// The expected cost of each period; the parts sum to the whole.
    private void costs(Comparison comparison, String code, String id, JsonNode shown) {
        var price = Prices.read(sample.get("/v1/initiatives/%s/price".formatted(id)));
        var costs = LargestRemainder.parts(price.costs());
        for (var period = 0; period < shown.size(); period++) {
            comparison.money("%s, cost %d".formatted(code, period), costs.get(period), shown.path(period));
        }
    }

    /// A roadmap is solved from points with two decimals.
    private static double hundredths(double points) {
        return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    private static BigDecimal decimal(JsonNode text) {
        return new BigDecimal(text.asText());
    }
}
