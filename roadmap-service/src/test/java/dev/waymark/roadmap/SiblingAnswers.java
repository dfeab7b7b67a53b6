package dev.waymark.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the siblings answer: the contract files, in which all ids begin alike, with the ids of the cycle asked for.
final class SiblingAnswers {

    private static final String CONTRACT_IDS = "01980000-0000-7000-8000-00000000";
    private static final String CYCLE = "c1c1";

    private final Map<String, JsonNode> others = new ConcurrentHashMap<>();

    /// A question: `/v1/{things}/{ids}{end}{rest}`.
    record Asked(String path, String things, String ids, String end, String rest, String query) {

        static Asked of(URI uri) {
            var parts = uri.getPath().split("/", 5);
            var id = parts[3];
            return new Asked(
                    uri.getPath(),
                    parts[2],
                    id.substring(0, id.length() - CYCLE.length()),
                    id.substring(id.length() - CYCLE.length()),
                    parts.length > 4 ? parts[4] : "",
                    String.valueOf(uri.getQuery()));
        }
    }

    /// From now on the path is answered so.
    void put(String path, JsonNode answer) {
        others.put(path, answer);
    }

    Optional<JsonNode> to(Asked asked, boolean seesPrices) {
        if (asked.things().equals("initiatives")) {
            return initiative(asked);
        }
        if (!asked.end().equals(CYCLE)) {
            return Optional.empty();
        }
        return switch (asked.rest()) {
            case "" -> Optional.of(answer(asked, "assessment-service", "read-cycle"));
            case "assessment-snapshot" -> Optional.of(answer(asked, "assessment-service", "read-assessment-snapshot"));
            case "stakeholders" -> Optional.of(stakeholders(asked));
            case "initiative-snapshot" -> Optional.of(initiatives(asked, seesPrices));
            case "organisational-pain" ->
                Optional.of(answer(asked, "assessment-service", "read-current-organisational-pain"));
            case "expectation-gap" -> Optional.of(answer(asked, "assessment-service", "read-expectation-gap"));
            case "steering-decisions" -> Optional.of(answer(asked, "assessment-service", "list-steering-decisions"));
            case "climate" -> Optional.of(answer(asked, "initiative-service", "read-climate"));
            default -> Optional.empty();
        };
    }

    /// Whether none of these roles may ask, as the contract says.
    static boolean refuses(Asked asked, Set<String> roles) {
        var contract = switch (asked.rest()) {
            case "expectation-gap" -> Contract.named("assessment-service", "read-expectation-gap");
            case "steering-decisions" -> Contract.named("assessment-service", "list-steering-decisions");
            default -> null;
        };
        return contract != null
                && roles.stream()
                        .noneMatch(role -> contract.part("request")
                                .path("roles")
                                .toString()
                                .contains("\"%s\"".formatted(role)));
    }

    /// The answer of a contract to a cycle whose ids begin so.
    static JsonNode contract(String provider, String name, String ids) {
        return withIds(Contract.named(provider, name).body(), ids);
    }

    private JsonNode answer(Asked asked, String provider, String name) {
        var other = others.get(asked.path());
        return other == null ? contract(provider, name, asked.ids()) : other.deepCopy();
    }

    private static JsonNode stakeholders(Asked asked) {
        var file = Contract.named("assessment-service", "list-stakeholders");
        var first = asked.query().endsWith("cursor=");
        return withIds(first ? file.body() : file.part("lastResponse").path("body"), asked.ids());
    }

    private JsonNode initiatives(Asked asked, boolean seesPrices) {
        var file = Contract.named("initiative-service", "read-initiative-snapshot");
        var snapshot = answer(asked, "initiative-service", "read-initiative-snapshot");
        if (!seesPrices) {
            var confidential = file.part("confidential").toString();
            snapshot.path("initiatives").forEach(initiative -> {
                if (confidential.contains(
                        "\"%s\"".formatted(initiative.path("code").asText()))) {
                    ((ObjectNode) initiative).remove("npv");
                    ((ObjectNode) initiative).setAll((ObjectNode) file.part("hiddenPrice"));
                }
            });
        }
        return snapshot;
    }

    private Optional<JsonNode> initiative(Asked asked) {
        var cycle = asked.ids() + CYCLE;
        var path = "/v1/cycles/%s/initiative-snapshot".formatted(cycle);
        var all = Asked.of(URI.create(path));
        for (var initiative : initiatives(all, true).path("initiatives")) {
            if (initiative.path("id").asText().equals(asked.ids() + asked.end())) {
                var answer = (ObjectNode) contract("initiative-service", "read-initiative", asked.ids());
                return Optional.of(answer.put("id", initiative.path("id").asText())
                        .put("code", initiative.path("code").asText())
                        .put("title", initiative.path("title").asText()));
            }
        }
        return Optional.empty();
    }

    private static JsonNode withIds(JsonNode document, String ids) {
        try {
            return new ObjectMapper().readTree(document.toString().replace(CONTRACT_IDS, ids));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
