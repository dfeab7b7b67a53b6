package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/// Reads prices as the API shows them.
final class Prices {

    private Prices() {}

    static Price read(JsonNode shown) {
        var periods = switch (shown.path("periodLength").asText()) {
            case "MONTH" -> 12;
            case "QUARTER" -> 4;
            default -> 1;
        };
        return new Price(
                new BigDecimal(shown.path("discountRate").asText()),
                periods,
                Sample.list(shown.path("adoption")).stream()
                        .map(each -> new BigDecimal(each.asText()))
                        .toList(),
                Sample.list(shown.path("lines")).stream().map(Prices::line).toList());
    }

    private static Price.Line line(JsonNode shown) {
        var amount = shown.path("amount");
        return new Price.Line(
                shown.path("label").asText(),
                shown.path("kind").asText().equals("GAIN"),
                shown.path("fromPeriod").asInt(),
                shown.path("toPeriod").asInt(),
                new BigDecimal(amount.path("low").asText()),
                new BigDecimal(amount.path("likely").asText()),
                new BigDecimal(amount.path("high").asText()));
    }
}
