package dev.waymark.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.gateway.contract.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private static final RouteTable TABLE = RouteTable.of(Documents.merged());

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/cycles, listCycles, assessment-service",
        "POST, /v1/cycles, createCycle, assessment-service",
        "GET, /v1/cycles/7, getCycle, assessment-service",
        "GET, /v1/cycles/7/initiatives, listInitiatives, initiative-service",
        "DELETE, /v1/roadmap-jobs/7, cancelRoadmapJob, roadmap-service",
        "POST, /v1/sources/crm/cases/batch, sendBatch, assessment-service",
        "GET, /v1/sources/crm/mappings/department, getMapping, assessment-service",
    })
    void aDeclaredOperationIsFound(String method, String path, String operation, String service) {
        assertThat(TABLE.match(method, path)).isInstanceOfSatisfying(RouteMatch.Declared.class, declared -> {
            assertThat(declared.operation().id()).isEqualTo(operation);
            assertThat(declared.operation().service()).isEqualTo(service);
        });
    }

    @Test
    void aWordBeatsAParameter() {
        assertThat(TABLE.match("GET", "/v1/sources/crm/mappings/batch"))
                .isInstanceOfSatisfying(
                        RouteMatch.Declared.class,
                        declared -> assertThat(declared.operation().id()).isEqualTo("getMapping"));
    }

    @Test
    void aWordThatLeadsNowhereGivesWayToTheParameter() {
        var document = Documents.merged();
        ObjectNode special = document.at("/paths/~1v1~1cycles~1{cycleId}/get").deepCopy();
        ((ObjectNode) document.path("paths"))
                .putObject("/v1/cycles/latest/summary")
                .set("get", special.put("operationId", "getLatestSummary"));

        assertThat(RouteTable.of(document).match("GET", "/v1/cycles/latest"))
                .isInstanceOfSatisfying(
                        RouteMatch.Declared.class,
                        declared -> assertThat(declared.operation().id()).isEqualTo("getCycle"));
    }

    @Test
    void theRolesComeAlong() {
        assertThat(TABLE.match("GET", "/v1/cycles/7"))
                .isInstanceOfSatisfying(
                        RouteMatch.Declared.class,
                        declared -> assertThat(declared.operation().roles())
                                .containsExactlyInAnyOrder("programme-lead", "stakeholder"));
    }

    @Test
    void anotherMethodIsToldTheOnesThatThereAre() {
        assertThat(TABLE.match("PUT", "/v1/cycles/7"))
                .isInstanceOfSatisfying(
                        RouteMatch.WrongMethod.class,
                        wrong -> assertThat(wrong.allowed()).containsExactly("GET", "HEAD", "PATCH"));
    }

    @Test
    void headIsAnsweredByTheOperationOfGet() {
        assertThat(TABLE.match("HEAD", "/v1/cycles")).isEqualTo(TABLE.match("GET", "/v1/cycles"));
        assertThat(TABLE.match("HEAD", "/v1/sources/crm/cases/batch")).isInstanceOf(RouteMatch.WrongMethod.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v1/",
                "/v1/unknown",
                "/v1/cycles/",
                "/v1/cycles/7/",
                "/v1/cycles/7/unknown",
                "/v1/Cycles",
                "/v2/cycles",
                "/v1/cycles/7/initiatives/8/9",
                "/v1/sources/crm"
            })
    void whatIsNotDeclaredIsNotThere(String path) {
        assertThat(TABLE.match("GET", path)).isEqualTo(new RouteMatch.Undeclared());
    }

    @Test
    void anOperationWithoutARoleIsNotRouted() {
        var document = Documents.merged();
        ((ObjectNode) document.at("/paths/~1v1~1cycles/get")).remove("x-waymark-roles");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RouteTable.of(document))
                .withMessageContaining("operation 'listCycles' (GET /v1/cycles) needs an id, a service and a role");
    }

    @Test
    void anOperationReadsAsMuchAsItDeclares() {
        assertThat(operation("POST", "/v1/cycles").largestBody()).isEqualTo(65_536);
        assertThat(operation("POST", "/v1/sources/crm/cases/batch").largestBody())
                .isEqualTo(131_072);
    }

    @Test
    void onlyALargeBodyIsPassedOnWhileItComes() {
        var small = operation("POST", "/v1/cycles");
        var large = operation("POST", "/v1/sources/crm/cases/batch");

        assertThat(small.isStreamed(-1)).isFalse();
        assertThat(large.isStreamed(-1)).isTrue();
        assertThat(large.isStreamed(65_537)).isTrue();
        assertThat(large.isStreamed(65_536)).isFalse();
    }

    private static Operation operation(String method, String path) {
        return ((RouteMatch.Declared) TABLE.match(method, path)).operation();
    }
}
