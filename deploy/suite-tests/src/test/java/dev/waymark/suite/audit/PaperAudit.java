package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The numbers of the steering paper that no other answer has.
final class PaperAudit {

    private final Sample sample;
    private final JsonNode paper;
    private final JsonNode roadmap;

    PaperAudit(Sample sample) {
        this.sample = sample;
        this.paper = sample.ofCycle("steering-paper");
        this.roadmap = paper.path("roadmap");
    }

    void compare(Comparison comparison) {
        var outcome = sample.ofCycle("organisational-pain");
        comparison.number(
                "turnout",
                100.0
                        * outcome.path("ballots").asInt()
                        / outcome.path("eligible").asInt(),
                value("TURNOUT"));
        var points = points(outcome);
        var all = points.stream().mapToDouble(each -> each).sum();
        var most = points.stream().mapToDouble(each -> each).max().orElseThrow();
        comparison.number("greatest pain", 100 * most / all, value("GREATEST_PAIN"));
        comparison.number("agreement", outcome.at("/agreement/coefficient").asDouble(), value("AGREEMENT"));
        comparison.number("chosen", roadmap.path("items").size(), value("CHOSEN"));
        comparison.number("pain relief", relief(), value("PAIN_RELIEF"));
        comparison.money("cost", cost(), number("COST").path("amount"));
        comparison.money(
                "expected value", expectedValue(), number("EXPECTED_VALUE").path("amount"));
        comparison.number("tightest", tightest(), value("TIGHTEST"));
    }

    private JsonNode number(String name) {
        return Sample.named(paper.path("numbers"), "number", name);
    }

    private JsonNode value(String name) {
        return number(name).path("value");
    }

    private static List<Double> points(JsonNode outcome) {
        var rule = switch (outcome.at("/settings/ruleForPriorities").asText()) {
            case "LITERAL" -> "literal";
            case "WEIGHTED" -> "weighted";
            default -> "perHead";
        };
        return Sample.list(outcome.path("painPoints")).stream()
                .map(each -> each.path(rule).path("points").asDouble())
                .toList();
    }

    private List<JsonNode> chosen() {
        var ids = new HashSet<String>();
        roadmap.path("items").forEach(item -> ids.add(item.path("initiativeId").asText()));
        return Sample.list(sample.ofCycle("initiative-snapshot").path("initiatives")).stream()
                .filter(each -> ids.contains(each.path("id").asText()))
                .toList();
    }

    /// 100 · Σ (1 − Π(1 − m)) · P / Σ P with m = (low + 4 likely + high) / 6.
    private double relief() {
        var relieved = 0.0;
        var all = 0.0;
        for (var pain : sample.ofCycle("assessment-snapshot").path("painPoints")) {
            var left = chosen().stream()
                    .flatMap(each -> Sample.list(each.path("mitigations")).stream())
                    .filter(each -> each.path("painPointId").equals(pain.path("id")))
                    .mapToDouble(each -> 1
                            - (each.path("low").asDouble()
                                            + 4 * each.path("likely").asDouble()
                                            + each.path("high").asDouble())
                                    / 6)
                    .reduce(1, (a, b) -> a * b);
            relieved += (1 - left) * pain.path("points").asDouble();
            all += pain.path("points").asDouble();
        }
        return 100 * relieved / all;
    }

    private BigDecimal cost() {
        return Sample.list(roadmap.path("pots")).stream()
                .flatMap(pot -> Sample.list(pot.path("periods")).stream())
                .map(period -> new BigDecimal(period.at("/used/amount").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal expectedValue() {
        return chosen().stream()
                .map(each -> new BigDecimal(each.at("/npv/mean").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private double tightest() {
        var shares = new ArrayList<Double>();
        for (var pot : roadmap.path("pots")) {
            for (var period : pot.path("periods")) {
                share(
                        shares,
                        period.at("/used/amount").asText(),
                        period.at("/available/amount").asText());
            }
        }
        for (var skill : roadmap.path("capacities")) {
            for (var period : skill.path("periods")) {
                share(
                        shares,
                        period.path("used").asText(),
                        period.path("available").asText());
            }
        }
        return shares.stream().mapToDouble(each -> each).max().orElseThrow();
    }

    private static void share(List<Double> shares, String used, String available) {
        var there = Double.parseDouble(available);
        if (there > 0) {
            shares.add(100 * Double.parseDouble(used) / there);
        }
    }
}
