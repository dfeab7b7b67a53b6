package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/// What the figures of each price rest on: gains without an assumption, and assumptions that are stale.
final class SupportAudit {

    private final Sample sample;
    private final Map<String, JsonNode> assumptions;

    SupportAudit(Sample sample) {
        this.sample = sample;
        this.assumptions = sample.byId(sample.allOfCycle("assumptions"));
    }

    void compare(Comparison comparison) {
        for (var initiative : sample.ofCycle("initiative-snapshot").path("initiatives")) {
            if (initiative.has("npv")) {
                var path = "/v1/initiatives/%s/".formatted(initiative.path("id").asText());
                support(
                        comparison,
                        initiative.path("code").asText(),
                        sample.get(path + "price"),
                        sample.get(path + "valuation").path("support"));
            }
        }
    }

    private void support(Comparison comparison, String code, JsonNode price, JsonNode shown) {
        var gains = Sample.list(price.path("lines")).stream()
                .filter(line -> line.path("kind").asText().equals("GAIN"))
                .toList();
        comparison.same(
                code + ", unsupported",
                gains.stream()
                        .filter(line -> !line.hasNonNull("assumptionId"))
                        .map(line -> line.path("label").asText())
                        .toList(),
                Sample.texts(shown.path("unsupportedGains")));
        var stale = new TreeMap<String, Long>();
        for (var line : price.path("lines")) {
            var assumption = assumptions.get(line.path("assumptionId").asText());
            if (assumption != null
                    && months(assumption) >= shown.path("staleAfterMonths").asLong()) {
                stale.put(assumption.path("id").asText(), months(assumption));
            }
        }
        var named = new TreeMap<String, Long>();
        shown.path("staleAssumptions")
                .forEach(each -> named.put(
                        each.path("assumptionId").asText(),
                        each.path("ageInMonths").asLong()));
        comparison.same(code + ", stale", stale, named);
    }

    private static long months(JsonNode assumption) {
        return ChronoUnit.MONTHS.between(
                LocalDate.parse(assumption.path("observedOn").asText()), LocalDate.now(ZoneOffset.UTC));
    }
}
