package dev.waymark.initiative.valuation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Published reference values of financial functions, each with its source in the file.
final class FinanceOracles {

    private FinanceOracles() {}

    static Stream<JsonNode> named(String start) {
        try (var file = FinanceOracles.class.getResourceAsStream("/oracles/finance_oracles.json")) {
            var all = new ObjectMapper().readTree(file);
            return StreamSupport.stream(all.spliterator(), false)
                    .filter(oracle -> oracle.path("name").asText().startsWith(start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CashFlows flows(JsonNode oracle) {
        if (oracle.has("flows_t1")) {
            var fromEndOfFirstPeriod = doubles(oracle.path("flows_t1"));
            return PriceExamples.flows(
                    Stream.concat(Stream.of(0.0), fromEndOfFirstPeriod.stream()).toList());
        }
        return PriceExamples.flows(doubles(oracle.has("flows_t0") ? oracle.path("flows_t0") : oracle.path("flows")));
    }

    static List<Double> doubles(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asDouble)
                .toList();
    }
}
