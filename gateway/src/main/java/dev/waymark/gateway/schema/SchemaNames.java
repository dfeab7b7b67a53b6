package dev.waymark.gateway.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One rule for the names of schemas. What an operation answers is called by its noun: `CycleView` of a service is
/// `Cycle`, and a page of it `CyclePage`. What an operation takes is called after what it answers: `CycleInput`, and
/// `CyclePatch` where it changes some properties. A few names that the rule would give twice, or that would say too
/// little, are listed. Schemas that say the same may share a name and are then there once.
///
/// @param names new name of every schema
/// @param faults why the names cannot be given
public record SchemaNames(Map<String, String> names, List<String> faults) {

    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("AdoptPath", "AdoptedPathInput"),
            Map.entry("CategoryFactView", "CategoryFactPoints"),
            Map.entry("CategoryView", "InitiativeCategory"),
            Map.entry("ExpectationGapView", "ExpectationGapReport"),
            Map.entry("EndIntegratorClient", "IntegratorClientEndInput"),
            Map.entry("DescribeWebhook", "WebhookInput"),
            Map.entry("Experience", "InteractionType"),
            Map.entry("Extent", "GrantExtent"),
            Map.entry("GrantReason", "GrantReasonInput"),
            Map.entry("ImportRows", "RowsFileInput"),
            Map.entry("ImportCases", "CaseBatchInput"),
            Map.entry("ImportInteractions", "InteractionBatchInput"),
            Map.entry("ImportSurveyResponses", "SurveyResponseBatchInput"),
            Map.entry("ImportAccounts", "AccountBatchInput"),
            Map.entry("ImportContacts", "ContactBatchInput"),
            Map.entry("ImportOpportunities", "OpportunityBatchInput"),
            Map.entry("InvitationReason", "InvitationReasonInput"),
            Map.entry("JourneyMiningState", "JobState"),
            Map.entry("ProposeRoadmap", "RoadmapProposalInput"),
            Map.entry("RoadmapCandidateInput", "RoadmapSnapshotCandidate"),
            Map.entry("RoadmapCapacityInput", "RoadmapSnapshotCapacity"),
            Map.entry("RoadmapDeadlineInput", "RoadmapSnapshotDeadline"),
            Map.entry("RoadmapEffortInput", "RoadmapSnapshotEffort"),
            Map.entry("RoadmapJobState", "JobState"),
            Map.entry("RoadmapObjectiveInput", "RoadmapSnapshotObjective"),
            Map.entry("RoadmapPotInput", "RoadmapSnapshotPot"),
            Map.entry("StandingView", "CallerStanding"));

    private static final String PREFIX = "#/components/schemas/";
    private static final String REFERENCE = "$ref";
    private static final String PAGE = "Page";
    private static final String VIEW = "View";
    private static final String INPUT = "Input";
    private static final String PATCH = "Patch";

    /// @param document merged
    public static SchemaNames of(JsonNode document) {
        var naming = new Naming(document);
        document.path("paths")
                .forEach(path -> path.properties()
                        .forEach(operation -> naming.operation(operation.getKey(), operation.getValue())));
        naming.others();
        return new SchemaNames(naming.names, naming.faults());
    }

    /// Gives the schemas of the document their new names.
    public void apply(ObjectNode document) {
        var schemas = document.withObjectProperty("components").withObjectProperty("schemas");
        var renamed = new TreeMap<String, JsonNode>();
        schemas.properties()
                .forEach(
                        schema -> renamed.put(names.getOrDefault(schema.getKey(), schema.getKey()), schema.getValue()));
        schemas.removeAll();
        schemas.setAll(renamed);
        redirect(document);
    }

    private void redirect(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var name = nameOf(object);
            if (name != null) {
                object.put(REFERENCE, PREFIX + names.getOrDefault(name, name));
            }
        }
        node.forEach(this::redirect);
    }

    private static @Nullable String nameOf(JsonNode schema) {
        var reference = schema.path(REFERENCE).asText();
        return reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : null;
    }

    private static final class Naming {

        private final JsonNode schemas;
        private final Map<String, String> names = new TreeMap<>();
        private final List<String> faults = new ArrayList<>();

        Naming(JsonNode document) {
            this.schemas = document.at("/components/schemas");
        }

        void operation(String method, JsonNode operation) {
            var answer = Stream.of("200", "201", "202")
                    .map(status -> operation.at("/responses/" + status + "/content/application~1json/schema"))
                    .flatMap(schema -> Stream.ofNullable(nameOf(schema)))
                    .findFirst();
            var bodies = new TreeSet<String>();
            operation.at("/requestBody/content").forEach(content -> {
                var name = nameOf(content.path("schema"));
                if (name != null && !EXCEPTIONS.containsKey(name)) {
                    bodies.add(name);
                }
            });
            for (var body : bodies) {
                if (answer.isEmpty()) {
                    faults.add("schema %s is the body of %s, which answers nothing that it could be called after."
                                    .formatted(
                                            body, operation.path("operationId").asText())
                            + " Maybe list its name.");
                } else if (!body.equals(answer.get())) {
                    input(body, noun(answer.get()) + (method.equals("patch") ? PATCH : INPUT));
                }
            }
        }

        private void input(String body, String name) {
            var first = names.putIfAbsent(body, name);
            if (first != null && !first.equals(name)) {
                faults.add("schema %s would be called %s and %s. Maybe list its name.".formatted(body, first, name));
            }
        }

        void others() {
            schemas.fieldNames().forEachRemaining(schema -> names.putIfAbsent(schema, noun(schema)));
        }

        private String noun(String schema) {
            var listed = EXCEPTIONS.get(schema);
            if (listed != null) {
                return listed;
            }
            if (schema.startsWith(PAGE) && schemas.has(schema.substring(PAGE.length()))) {
                return noun(schema.substring(PAGE.length())) + PAGE;
            }
            return schema.endsWith(VIEW) ? schema.substring(0, schema.length() - VIEW.length()) : schema;
        }

        List<String> faults() {
            var all = new ArrayList<>(faults);
            var owners = new TreeMap<String, String>();
            names.forEach((schema, name) -> {
                var first = owners.putIfAbsent(name, schema);
                if (first != null && !schemas.path(first).equals(schemas.path(schema))) {
                    all.add("schemas %s and %s would both be called %s. Maybe list another name for one."
                            .formatted(first, schema, name));
                }
            });
            return List.copyOf(all);
        }
    }
}
