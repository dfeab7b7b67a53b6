package dev.waymark.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.gateway.merge.MergeOutcome;
import dev.waymark.gateway.merge.ServiceDocument;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MergeFaultsTest {

    private static final String ROADMAP = "roadmap-service";
    private static final String JOB = "/v1/roadmap-jobs/{jobId}";

    @Test
    void oneNameForTwoSchemasIsAFault() {
        assertThat(faults(
                        ROADMAP,
                        document -> at(document, "/components/schemas/Money").put("description", "Something else.")))
                .containsExactly("schemas/Money means one thing in assessment-service and another in roadmap-service."
                        + " Maybe rename one of them.");
    }

    @Test
    void oneNameForTwoTagsIsAFault() {
        assertThat(faults(
                        ROADMAP,
                        document -> document.withArray("tags")
                                .addObject()
                                .put("name", "Cycles")
                                .put("description", "Bicycles.")))
                .singleElement()
                .asString()
                .startsWith("tags/Cycles means one thing in assessment-service");
    }

    @Test
    void aMissingOperationIdIsAFault() {
        assertThat(faults(ROADMAP, document -> operation(document, "get").remove("operationId")))
                .singleElement()
                .asString()
                .startsWith("GET /v1/roadmap-jobs/{jobId} of roadmap-service has no operationId.");
    }

    @Test
    void anOperationIdUsedTwiceIsAFault() {
        assertThat(faults(ROADMAP, document -> operation(document, "get").put("operationId", "listCycles")))
                .singleElement()
                .asString()
                .startsWith("operationId listCycles is declared by GET /v1/cycles of assessment-service and by GET "
                        + "/v1/roadmap-jobs/{jobId} of roadmap-service.");
    }

    @Test
    void aPathOfTwoServicesIsAFaultWhateverItsParametersAreCalled() {
        assertThat(faults(ROADMAP, document -> rename(document, JOB, "/v1/cycles/{id}")))
                .containsExactly("path /v1/cycles/{id} of roadmap-service is the same as /v1/cycles/{cycleId} of"
                        + " assessment-service. Maybe move its operations into one service under one name.");
    }

    @Test
    void aPathOutsideTheVersionIsAFault() {
        assertThat(faults(ROADMAP, document -> rename(document, JOB, "/roadmap-jobs/{jobId}")))
                .singleElement()
                .asString()
                .startsWith("/roadmap-jobs/{jobId} of roadmap-service cannot be routed.");
    }

    @Test
    void aParameterThatSharesItsSegmentIsAFault() {
        assertThat(faults(ROADMAP, document -> rename(document, JOB, "/v1/roadmap-jobs/{jobId}.svg")))
                .singleElement()
                .asString()
                .startsWith("/v1/roadmap-jobs/{jobId}.svg of roadmap-service cannot be routed.");
    }

    @Test
    void aReferenceThatLeadsNowhereIsAFault() {
        assertThat(faults(
                        ROADMAP, document -> at(document, "/components/schemas").remove("JobView")))
                .containsExactly("roadmap-service refers to #/components/schemas/JobView, which it does not declare."
                        + " Maybe declare it under components.");
    }

    @Test
    void aReferenceToAnotherDocumentIsAFault() {
        assertThat(faults(
                        ROADMAP,
                        document -> at(document, "/components/schemas/JobView/properties/id")
                                .put("$ref", "other.json#/Id")))
                .singleElement()
                .asString()
                .startsWith("roadmap-service refers to other.json#/Id,");
    }

    @Test
    void aDiscriminatorThatLeadsNowhereIsAFault() {
        assertThat(faults(
                        ROADMAP,
                        document -> at(document, "/components/schemas/JobView")
                                .putObject("discriminator")
                                .put("propertyName", "kind")
                                .putObject("mapping")
                                .put("SOLVE", "#/components/schemas/SolveJob")))
                .singleElement()
                .asString()
                .startsWith("roadmap-service refers to #/components/schemas/SolveJob,");
    }

    @Test
    void anOperationOpenToNobodyInParticularIsAFault() {
        assertThat(faults(ROADMAP, document -> operation(document, "get").remove("security")))
                .singleElement()
                .asString()
                .startsWith("GET /v1/roadmap-jobs/{jobId} of roadmap-service declares no role.");
    }

    @Test
    void anOlderOpenApiIsAFault() {
        assertThat(faults(ROADMAP, document -> document.put("openapi", "3.0.3")))
                .singleElement()
                .asString()
                .startsWith("roadmap-service brings no OpenAPI 3.1 document.");
    }

    @Test
    void documentsWithoutTheProblemAreAFault() {
        var bare = Documents.of(ROADMAP).content().<ObjectNode>deepCopy();
        at(bare, "/components/schemas").remove("Problem");
        at(bare, "/components").remove("responses");
        at(bare, "/paths").removeAll();

        assertThat(Documents.merge(List.of(new ServiceDocument(ROADMAP, bare))))
                .isEqualTo(
                        new MergeOutcome.Clashing(
                                List.of(
                                        "No document declares schemas/Problem, which every refusal has. Maybe depend on rest-support.")));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThat(faults(ROADMAP, document -> {
                    operation(document, "get").put("operationId", "listCycles");
                    operation(document, "delete").remove("operationId");
                    at(document, "/components/schemas/Money").put("type", "string");
                    at(document, "/components/schemas").remove("SolveRoadmap");
                    rename(document, JOB, "/v1/cycles/{id}");
                }))
                .hasSize(5);
    }

    private static List<String> faults(String service, Consumer<ObjectNode> change) {
        return switch (Documents.merge(Documents.with(service, change))) {
            case MergeOutcome.Clashing(var faults) -> faults;
            case MergeOutcome.Merged merged -> List.of();
        };
    }

    private static ObjectNode operation(ObjectNode document, String method) {
        return (ObjectNode) document.path("paths").path(JOB).path(method);
    }

    private static ObjectNode at(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static void rename(ObjectNode document, String path, String other) {
        var paths = at(document, "/paths");
        JsonNode item = paths.remove(path);
        paths.set(other, item);
    }
}
