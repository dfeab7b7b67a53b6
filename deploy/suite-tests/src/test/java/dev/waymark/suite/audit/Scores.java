package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;

/// The score of an initiative by a criterion: the mean of the ratings that the sample's people gave, or what is
/// computed.
final class Scores {

    /// The ratios of expected worth and costs that score 0, 25, 50, 75 and 100.
    private static final double[] ANCHORS = {-0.5, 0, 0.5, 1, 2};

    private final Sample sample;

    Scores(Sample sample) {
        this.sample = sample;
    }

    /// @return NaN where there is none
    double of(String initiativeId, JsonNode criterion) {
        return switch (criterion.path("source").asText()) {
            case "RATED" -> rated(initiativeId, criterion.path("name").asText());
            case "ALIGNMENT" -> initiative(initiativeId).path("alignment").asDouble();
            case "PAIN_RELIEF" -> relief(initiativeId);
            case "EXPECTED_VALUE" -> expectedValue(initiativeId);
            default -> throw new IllegalArgumentException(criterion.toString());
        };
    }

    private JsonNode initiative(String id) {
        return sample.get("/v1/initiatives/" + id);
    }

    private double rated(String initiativeId, String criterion) {
        var code = initiative(initiativeId).path("code").asText();
        var key = Sample.named(sample.file("criteria"), "name", criterion)
                .path("key")
                .asText();
        return Sample.list(sample.file("ratings")).stream()
                .filter(sheet -> sheet.path("initiative").asText().equals(code))
                .flatMap(sheet -> Sample.list(sheet.path("ratings")).stream())
                .filter(rating -> rating.path("criterion").asText().equals(key))
                .mapToDouble(rating -> rating.path("score").asDouble())
                .average()
                .orElse(Double.NaN);
    }

    /// The mean net present value over the expected costs, through the anchors of the rubric.
    private double expectedValue(String initiativeId) {
        var initiative = Sample.named(sample.ofCycle("initiative-snapshot").path("initiatives"), "id", initiativeId);
        var costs = Sample.list(initiative.path("costs")).stream()
                .mapToDouble(cost -> Double.parseDouble(cost.asText()))
                .sum();
        return initiative.has("npv")
                ? anchored(Double.parseDouble(initiative.at("/npv/mean").asText()) / costs)
                : Double.NaN;
    }

    /// Linear between the anchors.
    static double anchored(double ratio) {
        for (var i = 1; i < ANCHORS.length; i++) {
            if (ratio < ANCHORS[i]) {
                var part = (ratio - ANCHORS[i - 1]) / (ANCHORS[i] - ANCHORS[i - 1]);
                return Math.max(0, 25 * (i - 1 + part));
            }
        }
        return 100;
    }

    /// Σ m·P / Σ P with the organisational pain P by the rule for priorities, in percent; m is the PERT mean of the
    /// range.
    double relief(String initiativeId) {
        var relieved = 0.0;
        var all = 0.0;
        for (var painPoint : sample.ofCycle("assessment-snapshot").path("painPoints")) {
            var points = painPoint.path("points").asDouble();
            all += points;
            for (var mitigation : initiative(initiativeId).path("mitigations")) {
                relieved += mitigation.path("painPointId").equals(painPoint.path("id")) ? points * pert(mitigation) : 0;
            }
        }
        return 100 * relieved / all;
    }

    private static double pert(JsonNode range) {
        return (range.path("low").asDouble()
                        + 4 * range.path("likely").asDouble()
                        + range.path("high").asDouble())
                / 6;
    }
}
